-- You round the scores before you compare them. Scores that differ by little are two scores.
-- Breaks: two highest *different* scores
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT
    task,
    model,
    score,
    DENSE_RANK() OVER (PARTITION BY task ORDER BY ROUND(score, 4) DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
