"""Where the newsroom is put together: settings, addresses, the desk's screens, accounts and roles."""
