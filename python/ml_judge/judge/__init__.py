"""What decides a verdict, in the interpreter that no submission reaches."""
