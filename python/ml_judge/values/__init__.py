"""Values between interpreters: to bytes and back, and to a few characters for a reader."""
