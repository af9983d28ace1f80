"""What proves a problem package: mutants, trials and measurements."""
