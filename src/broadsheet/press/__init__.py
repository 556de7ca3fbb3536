"""The press: from the publish log to parts in the store; the only bridge between the two sides. See README.md."""
