-- `WHERE score` drops scores of 0, too: only NULL is no score.
-- Breaks: A score may be 0 or negative.
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
