-- One row for each user: id, first_day, last_day, length.
SELECT
