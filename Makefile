# Short names for the usual jobs; CMakePresets.json and .ci/ do the work.

JOBS := $(shell nproc)

.PHONY: build demo test policy-page browser cron bench faults fuzz chroot package package-test package-twice check full asan tidy format format-check clean help
SECONDS := 300

build: build/release/build.ninja  ## build the program into build/release/bin (the default)
	@cmake --build --preset release

demo:  ## install what is missing, build, and play the session of the README
	@.ci/install-packages .ci/packages
	@$(MAKE) --no-print-directory build/release/build.ninja
	@cmake --build --preset release --target lrpt
	@tests/demo/demo.sh

test:  ## install what is missing, build and run all tests
	@.ci/install-packages .ci/packages .ci/packages-test
	@$(MAKE) --no-print-directory build
	@ctest --preset release -j $(JOBS)

check:  ## everything that must pass before a merge (half an hour)
	@.ci/run

browser: build  ## the pages in a real browser, held against axe-core
	@.ci/install-packages .ci/packages-browser
	@npm ci --prefix tests/browser --no-audit --no-fund --silent
	@/usr/bin/python3 tests/browser/page.py --lrpt build/release/bin/lrpt --share share --into build/browser

cron: build  ## a real cron daemon runs the shipped line (two to three minutes, as root)
	@.ci/install-packages .ci/packages-cron
	@/usr/bin/python3 tests/cron/cron.py --lrpt build/release/bin/lrpt --share share

bench:  ## the program against its yardsticks, which writes docs/performance.md (ROWS=pattern or QUICK=1 for a part)
	@.ci/install-packages .ci/packages .ci/packages-bench
	@$(MAKE) --no-print-directory build/release/build.ninja
	@cmake --build --preset release --target lrpt
	@/usr/bin/python3 -B tests/bench/bench.py --lrpt build/release/bin/lrpt --into build/bench \
	    $(if $(ROWS)$(QUICK),$(if $(QUICK),--quick) --rows '$(ROWS)',--page docs/performance.md)

faults: build  ## the whole battery of faults, which writes docs/reliability.md (half an hour, as root; ARGS="--seed 7 kill" for a part)
	@.ci/install-packages .ci/packages-test .ci/packages-faults
	@/usr/bin/python3 tests/faults/faults.py --lrpt build/release/bin/lrpt $(or $(ARGS),--seed 1 --page docs/reliability.md)

fuzz:  ## each fuzz target for five minutes (SECONDS=10 for less, PAGE=docs/fuzzing.md to write what came of it)
	@.ci/install-packages .ci/packages .ci/packages-fuzz
	@$(MAKE) --no-print-directory build/fuzz/build.ninja
	@cmake --build --preset fuzz --target fuzzers
	@/usr/bin/python3 tests/fuzz/run.py --build build/fuzz --seconds $(SECONDS) $(if $(PAGE),--page $(PAGE))

chroot:  ## make demo and make test in a bare Debian 12, from a clean clone (as root)
	@.ci/install-packages .ci/packages-chroot
	@tests/chroot/chroot.sh

package:  ## a Debian package, into build/release
	@.ci/install-packages .ci/packages .ci/packages-package
	@$(MAKE) --no-print-directory build/release/build.ninja
	@cmake --build --preset release --target lrpt manual changelog
	@share/package/package.sh build/release

package-test: package  ## lintian, install, upgrade and purge in a bare Debian 12 (as root)
	@.ci/install-packages .ci/packages-chroot
	@tests/package/package.sh build/release/lrpt_*.deb

package-twice: package  ## build it again in another folder: the same bytes must come out (as long as a build)
	@tests/package/twice.sh build/release/lrpt_*.deb

policy-page:  ## write docs/policy.md anew from share/policy.toml
	@/usr/bin/python3 tests/checks/policy_page.py --write

full: check faults fuzz chroot package-test package-twice  ## check, and what takes longer: all faults, fuzzing, a bare Debian (two hours)

asan: build/asan/build.ninja  ## all tests under AddressSanitizer and UndefinedBehaviorSanitizer
	@cmake --build --preset asan
	@ctest --preset asan -j $(JOBS)

tidy: build/tidy/build.ninja  ## clang-tidy on the files that changed lately
	@.ci/tidy

format:  ## lay out the sources
	@.ci/format -i

format-check:  ## fail where `make format` would change something
	@.ci/format --dry-run --Werror

clean:  ## remove all that was built
	@rm -rf build

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

build/%/build.ninja: CMakePresets.json
	@cmake --preset $* >/dev/null
	@touch $@
