"""The whole site in a real browser: its own server, its own data, nothing mocked."""
