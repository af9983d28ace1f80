-- Only place 2 is listed; place 1 belongs to the answer.
-- Breaks: the two highest *different* scores
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place = 2
