-- One row for each model with one of the two best scores of a task:
-- task, model, score, place.
SELECT
