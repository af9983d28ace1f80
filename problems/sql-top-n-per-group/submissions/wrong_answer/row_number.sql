-- `ROW_NUMBER` gives rows that tie different places, by chance: `DENSE_RANK` gives them the same.
-- Breaks: All models with one of the two scores are listed
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, ROW_NUMBER() OVER (PARTITION BY task ORDER BY score DESC, model) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
