# The rest of a survey without one group, computed from the answers, to check GroupDifference against.
# Rscript group-difference.R
set.seed(20230617)
n <- c(North = 260, South = 340, East = 300, West = 300)
area <- rep(names(n), n)
# North was asked three times as often as its people are many.
weight <- c(North = 0.35, South = 1.3, East = 1.1, West = 1.1)[area] * runif(length(area), 0.6, 1.4)
safe <- rbinom(length(area), 1, c(North = 0.38, South = 0.5, East = 0.52, West = 0.47)[area])
# A question put only to those who were targets, who are not spread over the areas like everybody.
asked <- rbinom(length(area), 1, c(North = 0.7, South = 0.3, East = 0.25, West = 0.3)[area]) == 1
kish <- function(w) sum(w)^2 / sum(w^2)
show <- function(rows) {
  north <- rows & area == "North"
  rest <- rows & area != "North"
  p <- function(r) weighted.mean(safe[r], weight[r])
  cat(sprintf("base all %d north %d, unweighted count north %d\n", sum(rows), sum(north), sum(safe[north])))
  for (a in names(n)) cat(sprintf("base %s %d\n", a, sum(rows & area == a)))
  cat(sprintf("all %.10f %.6f north %.10f %.6f rest %.10f %.6f\n", p(rows), kish(weight[rows]), p(north),
    kish(weight[north]), p(rest), kish(weight[rest])))
  n1 <- kish(weight[rest]); n2 <- kish(weight[north])
  pool <- (p(rest) * n1 + p(north) * n2) / (n1 + n2)
  cat(sprintf("z %.6f, p %.8f by prop.test\n", (p(north) - p(rest)) / sqrt(pool * (1 - pool) * (1 / n1 + 1 / n2)),
    prop.test(c(p(rest) * n1, p(north) * n2), c(n1, n2), correct = FALSE)$p.value))
}
show(rep(TRUE, length(area)))
show(asked)
for (a in names(n)) cat(sprintf("%s share %.8f count %d\n", a, sum(weight[area == a]) / sum(weight), n[a]))
