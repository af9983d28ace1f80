"""What runs beside a submission, in an interpreter of its own: see the rules in the README."""
