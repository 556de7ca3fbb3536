"""The desk's screens, one file for each thing that journalists look at."""
