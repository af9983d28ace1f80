-- For each cohort and month: cohort, month, users, share;
-- in the order of cohort and month.
SELECT
