# What R's survey package says of an invented sample. RSurveyTests.swift compares the recorded output with our own.
#
#   Rscript Tests/AggregationTests/R/survey.R > Tests/AggregationTests/R/survey.txt
#
# Columns: group | answer | count | base | proportion | standard error | design effect (Kish) | effective base | lower
# and upper end of Wilson's 95% interval on the effective base.
#
# Nobody's answers are stored: this script and the tests make the same people with the same generator, a linear
# congruential one with modulus 2^31 - 1 and multiplier 16807 (Park and Miller 1988), which R's doubles hold exactly.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "adjust", digits = 12, width = 200)

seed <- 20261121
draw <- function() {
  seed <<- (16807 * seed) %% 2147483647
  seed / 2147483647
}
pick <- function(n) floor(draw() * n) + 1

people <- 600
rows <- vector("list", people)
for (i in seq_len(people)) {
  stratum <- c("North", "East", "South", "West")[pick(4)]
  cluster <- pick(6)
  # One stratum has one unit alone, and one person.
  if (i == people) { stratum <- "Island"; cluster <- 1 }
  weight <- floor(draw() * 2000 + 200) / 1000
  age <- 16 + floor(draw() * 75)
  # The smallest group lives in two of the strata only.
  gender <- c("Woman", "Man", "Other")[if (stratum %in% c("North", "East") && draw() < 0.2) 3 else pick(2)]
  safe <- if (draw() < 0.05) NA else c("Very safe", "Fairly safe", "A bit unsafe", "Very unsafe")[pick(4)]
  victim <- c("Yes", "No")[if (draw() < 0.25) 1 else 2]
  told <- c(draw() < 0.6, draw() < 0.3, draw() < 0.2)
  rows[[i]] <- data.frame(id = i, stratum, cluster, weight, age, gender, safe, victim,
    friends = told[1], police = told[2], nobody = told[3])
}
data <- do.call(rbind, rows)
data$told <- data$victim == "Yes"
data$band <- cut(data$age, c(15, 24, 44, 64, 200), c("16 to 24", "25 to 44", "45 to 64", "65 and over"))

kish <- function(w) length(w) * sum(w^2) / sum(w)^2
wilson <- function(p, n) {
  z <- qnorm(0.975)
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(centre - half, centre + half)
}

say <- function(name, design, variable, domain) {
  keep <- domain & !is.na(design$variables[[variable]])
  part <- subset(design, keep)
  rows <- data[keep, ]
  estimate <- svymean(reformulate(variable), part)
  labels <- sub(variable, "", names(estimate), fixed = TRUE)
  for (k in seq_along(labels)) {
    if (labels[k] == "FALSE") next
    label <- if (labels[k] == "TRUE") variable else labels[k]
    p <- as.numeric(coef(estimate))[k]
    effect <- kish(rows$weight)
    limits <- wilson(p, nrow(rows) / effect)
    chosen <- sum(as.character(rows[[variable]]) == labels[k])
    cat(sprintf("    %s | %s | %d | %d | %.12f | %.12f | %.12f | %.9f | %.12f | %.12f\n", name, label, chosen,
      nrow(rows), p, as.numeric(SE(estimate))[k], effect, nrow(rows) / effect, limits[1], limits[2]))
  }
}

data$net <- data$safe %in% c("Very safe", "Fairly safe")
data$net[is.na(data$safe)] <- NA
data$all <- TRUE

tell <- function(title, design) {
  cat("\n", title, "\n", sep = "")
  for (variable in c("safe", "net")) {
    say("All", design, variable, data$all)
    for (group in c("Woman", "Man", "Other")) say(group, design, variable, data$gender == group)
    for (group in levels(data$band)) say(group, design, variable, data$band == group)
  }
  for (variable in c("friends", "police", "nobody")) {
    say("All", design, variable, data$told)
    for (group in c("Woman", "Man", "Other")) say(group, design, variable, data$told & data$gender == group)
  }
}

tell("weights", svydesign(~1, weights = ~weight, data = data))
tell("strata", svydesign(~1, strata = ~stratum, weights = ~weight, data = data))
tell("clusters", svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data, nest = TRUE))
cat("\nwho answered\n")
design <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = data, nest = TRUE)
say("gender", design, "gender", data$all)
say("band", design, "band", data$all)

# By hand: six people in two strata of two and three units, and a stratum with one unit alone.
small <- data.frame(
  stratum = c("a", "a", "b", "b", "b", "c"), weight = c(1, 2, 0.5, 1.5, 1, 2), yes = c(1, 0, 1, 1, 0, 1),
  group = c(TRUE, TRUE, FALSE, FALSE, FALSE, TRUE))
design <- svydesign(~1, strata = ~stratum, weights = ~weight, data = small)
tellSmall <- function(title, part) {
  estimate <- svymean(~yes, part)
  cat(sprintf("    %s: %.12f %.12f\n", title, coef(estimate), SE(estimate)))
}
cat("\nsmall\n")
tellSmall("all", design)
tellSmall("group, with nobody in one stratum", subset(design, group))
tellSmall("one person of a stratum", subset(design, stratum == "c" | weight == 0.5 | weight == 2))
cat(sprintf("# R %s, survey %s\n", getRversion(), packageVersion("survey")))
