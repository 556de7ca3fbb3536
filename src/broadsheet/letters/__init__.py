"""What readers send: received from the spool, read, answered."""
