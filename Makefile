# Candour. `make` on its own says what there is.
#
#   ARGS         passed on to candour:            make site ARGS="--drafts --strict"
#   TEST_ARGS    passed on to `swift test`:       make test-swift TEST_ARGS="--filter Markdown"
#   BROWSER_ARGS passed on to pytest:             make test-browser BROWSER_ARGS="-k skip_link"
#   ATTACK_ARGS  passed on to pytest:             make test-attack ATTACK_ARGS="-k quarters"
#   SWIFT_FLAGS  passed on to every Swift build:  make site SWIFT_FLAGS="--jobs 1"
#   BENCH_PAGES  sizes to measure:                make bench BENCH_PAGES=1000
#   BENCH_RUNS   runs of each program, per size:  make bench BENCH_RUNS=9

ARGS ?=
TEST_ARGS ?=
BROWSER_ARGS ?=
ATTACK_ARGS ?=
SWIFT_FLAGS ?=
BENCH_PAGES ?= 1000 10000
BENCH_RUNS ?= 3

WAVES := 2021 2023 2025
CANDOUR := .build/release/candour
MEASURES := .build/release/candour-bench
PYTHON := .build-tools/python/bin/python
TOOLS := .build-tools/python/installed

.DEFAULT_GOAL := help
.PHONY: help site serve check review release-report audit survey-example test test-swift test-browser test-attack lint bench clean
.PHONY: needs-site needs-test needs-lint needs-bench needs-tools

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(CANDOUR) ## Build the public site from content/ into public/
	@$(CANDOUR) build $(ARGS)

serve: $(CANDOUR) ## Preview the site and rebuild it as you write
	@$(CANDOUR) serve $(ARGS)

check: site ## Build the site, check every page of it again, and give advice on the texts
	@$(CANDOUR) check public content --review content/review.yml

review: site ## Write down what people must look at, in content/review.yml
	@$(CANDOUR) review public

release-report: $(CANDOUR) ## Say what the release rules hide in each table; not for the public
	@$(CANDOUR) release $(ARGS)

audit: site ## Attack the published numbers with nothing but the public files
	@$(CANDOUR) audit public

survey-example: $(CANDOUR) | needs-tools ## Invent the answers to three waves of a survey, and add them up
	@for wave in $(WAVES); do \
	  answers=$$(mktemp) && \
	  python3 scripts/survey-responses.py $$wave >"$$answers" && \
	  $(CANDOUR) survey aggregate "$$answers" --design content/survey/$$wave/survey.yml \
	    --output content/survey/$$wave/results.csv; \
	  status=$$?; rm -f "$$answers"; [ $$status -eq 0 ] || exit $$status; \
	done

test: test-swift test-browser test-attack ## Run every test

test-swift: $(CANDOUR) | needs-test ## Run the Swift tests, and those of the whole program
	CANDOUR_BINARY="$(CURDIR)/$(CANDOUR)" swift test $(SWIFT_FLAGS) $(TEST_ARGS)

test-browser: $(CANDOUR) $(TOOLS) | needs-test ## Open every page in a real browser
	CANDOUR_BINARY="$(CURDIR)/$(CANDOUR)" $(PYTHON) -m pytest Tests/Browser $(BROWSER_ARGS)

test-attack: $(CANDOUR) $(TOOLS) | needs-test ## Publish random tables, and try to work out what is hidden
	CANDOUR_BINARY="$(CURDIR)/$(CANDOUR)" $(PYTHON) -m pytest Tests/Attack $(ATTACK_ARGS)

lint: $(TOOLS) | needs-lint ## Check the style of the code, the scripts and the workflows
	@scripts/lint

bench: $(CANDOUR) $(MEASURES) $(TOOLS) | needs-bench ## Measure speed beside Vega-Lite and Hugo, and memory
	@$(PYTHON) Benchmarks/charts.py --program $(MEASURES) --runs $(BENCH_RUNS)
	@$(PYTHON) Benchmarks/bench.py --candour $(CANDOUR) --runs $(BENCH_RUNS) $(BENCH_PAGES)

clean: ## Remove everything that was built, and the published site
	rm -rf .build .build-tools .build-bench public

# The generator is built again only when something it is made of is newer. Folders are listed too: theirs is the
# time that changes when a file is deleted. The compiler leaves an unchanged program alone, hence the touch.
$(CANDOUR): Package.swift $(shell find Sources) | needs-site
	swift build --configuration release --product candour --explicit-target-dependency-import-check error $(SWIFT_FLAGS)
	@touch $@

# What the benchmark measures from inside is never part of the generator.
$(MEASURES): $(CANDOUR) $(shell find Benchmarks/candour-bench)
	swift build --configuration release --product candour-bench $(SWIFT_FLAGS)
	@touch $@

$(TOOLS): Tests/Browser/requirements.txt scripts/python-tools | needs-tools
	@scripts/python-tools

needs-site needs-test needs-lint needs-bench needs-tools: needs-%:
	@scripts/bootstrap $*
