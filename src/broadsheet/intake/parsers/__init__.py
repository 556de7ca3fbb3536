"""Pure functions from bytes and streams to `IncomingStory`. No Django, no network, no files but the ones given."""
