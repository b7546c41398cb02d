#!/bin/sh
# usage: run.sh TARGET SECONDS
# Lets one fuzzer of build/fuzz run from the tree's corpus, and says in one line how far it came.
# What it learns stays in build/fuzz/corpus, what makes it fall comes to build/fuzz/findings.
set -eu
target=$1
seconds=$2
tree=tests/fuzz/corpus/$target
mkdir -p "build/fuzz/corpus/$target" build/fuzz/findings
log=build/fuzz/findings/$target.log
ended=0
# A target that writes files is to be held up by what it tests, not by a disk.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
# Bounds are part of the verdict: no input may take half a minute (on a busy machine; a few ms are
# usual), or 64 MB in one piece.
ASAN_OPTIONS=detect_stack_use_after_return=1 QT_LOGGING_RULES='*=false' \
    nice "build/fuzz/tests/fuzz/${target}_fuzz" -max_total_time="$seconds" -timeout=30 \
    -rss_limit_mb=1024 -malloc_limit_mb=64 -print_final_stats=1 -dict=tests/fuzz/words.dict \
    -artifact_prefix="build/fuzz/findings/$target-" \
    "build/fuzz/corpus/$target" "$tree" >"$log" 2>&1 || ended=$?
if [ "$ended" != 0 ]; then
    grep -v '^#[0-9]' "$log" | tail -60
    echo "fuzz/$target: FELL, see $log"
    exit 1
fi
awk -v target="$target" -v seconds="$seconds" '
    /^#[0-9].* cov: / { split($0, before, " cov: "); split(before[2], after, " "); cover = after[1] }
    /^stat::number_of_executed_units:/ { runs = $2 }
    /^stat::peak_rss_mb:/ { memory = $2 }
    END {
        printf "fuzz/%s: %d inputs in %d s, %d edges, at most %d MB\n",
               target, runs, seconds, cover, memory
    }' "$log"
