-- `RANK` leaves a gap after a tie: two models in place 1 use up place 2. `DENSE_RANK` leaves none.
-- Breaks: two models in place 1 do not use up place 2.
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
