"""What is known of tables: all that needs pandas. Loaded by `ml_judge.optional`, where pandas is."""
