WITH
firsts AS (
  SELECT task, MAX(score) AS score FROM runs GROUP BY task
),
best AS (
  SELECT task, model, MAX(score) AS score FROM runs GROUP BY task, model
),
seconds AS (
  SELECT best.task, MAX(best.score) AS score
  FROM best
  JOIN firsts ON firsts.task = best.task AND best.score < firsts.score
  GROUP BY best.task
)
SELECT best.task, best.model, best.score, 1 AS place
FROM best JOIN firsts USING (task, score)
UNION ALL
SELECT best.task, best.model, best.score, 2
FROM best JOIN seconds USING (task, score)
