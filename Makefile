# make visa   sets up, builds and serves the site on http://localhost:8000 (another port: make visa PORT=8080)
# make test   every check; nothing else decides whether a change is good
# make prova  the inner loop: lint, types, scenarios, rules and model, without a build and without a browser
# make bygg   builds the site into site/
# make matt   measures build and start times, sizes and throughput; make matt KNEP=alla what each trick of the start
#             gives, paired, with a control row (OMGANGAR=15 rounds; some only: make matt KNEP="exporter bantat")
# make utgava builds the folder to publish into dist/riktlinje, packed, with checksums and a bill of materials,
#             and the web servers' settings into dist/drift
# make citat  compares every quotation with the source texts: make citat KALLOR=folder
# make las    refreshes the lock files from pyproject.toml and package.json
# make rent   removes everything that was built or installed

PORT ?= 8000
PY := .venv/bin/python
PROVSITE := .bygge/prov/site
export PYTHONHASHSEED := 0
export NO_MKDOCS_2_WARNING := 1

.PHONY: visa test prova bygg matt utgava citat las rent iordning-bygg iordning-prov ledig-port

visa: ledig-port
	@RIKTLINJE_ADRESS=http://localhost:$(PORT)/ .venv/bin/riktlinje bygg
	@.venv/bin/riktlinje visa --port $(PORT)

bygg: iordning-bygg
	@.venv/bin/riktlinje bygg

test: iordning-prov
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	.venv/bin/lint-imports
	.venv/bin/riktlinje bygg --mal $(PROVSITE)
	chromium=$$(verktyg/hitta-chromium) && CHROMIUM="$$chromium" RIKTLINJE_SITE=$(PROVSITE) \
		$(PY) -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder

# What changes an answer is tried first; make test tries the pages and the browser too.
PROVA := scenarios tests/modell tests/regelverk tests/regler tests/scenarier

prova: iordning-prov
	$(PY) -m ruff check
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) -m pytest --quiet --utan-bygge --numprocesses 2 --dist loadfile --no-loadscope-reorder $(PROVA)

matt: iordning-prov
	@chromium=$$(verktyg/hitta-chromium) && CHROMIUM="$$chromium" $(PY) verktyg/matt

utgava: iordning-bygg
	@$(PY) verktyg/leverans.py

citat: iordning-bygg
	@$(PY) verktyg/citatintyg.py "$(KALLOR)"

# uv resolves for every platform at once; only this target needs it.
UV := .bygge/uv/bin/uv
LAS := $(UV) pip compile pyproject.toml --universal --python-version 3.12 --python $(PY) --upgrade \
	--generate-hashes --no-emit-index-url --no-header --no-annotate --quiet

las: iordning-bygg
	$(PY) -m venv .bygge/uv
	.bygge/uv/bin/python -m pip install --quiet --require-hashes --no-deps -r verktyg/krav/las.txt
	$(LAS) --group las --output-file verktyg/krav/las.txt
	$(LAS) --extra webb --output-file verktyg/krav/bygg.txt
	$(LAS) --extra webb --group prov --constraint verktyg/krav/bygg.txt --output-file verktyg/krav/prov.txt
	$(LAS) --extra webb --group efterfoljare --constraint verktyg/krav/bygg.txt --output-file verktyg/krav/efterfoljare.txt
	$(LAS) --group jamnarar --output-file verktyg/krav/jamnarar.txt
	npm install --package-lock-only --ignore-scripts
	npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved --prefix verktyg/matt/jamnarar

rent:
	rm -rf .venv .bygge node_modules site dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests verktyg -name __pycache__ -type d -prune -exec rm -rf {} +

iordning-bygg:
	@verktyg/stall-i-ordning bygg

iordning-prov:
	@verktyg/stall-i-ordning prov

# Said before the build, so that nobody waits for a site that cannot be shown.
ledig-port: iordning-bygg
	@$(PY) verktyg/ledig_port.py "$(PORT)"
