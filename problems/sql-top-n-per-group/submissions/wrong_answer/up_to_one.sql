-- Scores above 1 are left out. Not every score is a share.
-- Breaks: There is no lower or upper limit.
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score <= 1
  GROUP BY task, model
),
placed AS (
  SELECT
    task,
    model,
    score,
    DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
