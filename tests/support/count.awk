# Counts a run from ctest's log: of a QtTest program its functions (each data row), of any other
# test one. Prints why something was skipped, and the closing line.
# usage: awk -v ended=CTEST-EXIT-CODE -f count.awk LastTest.log

/^[0-9]+\/[0-9]+ Testing: / {
    test = $3
    before = failed
    is_qt = 0
}
/^\*+ Start testing of / { is_qt = 1 }
/^(PASS|FAIL!|XPASS|SKIP) +: / {
    if ($1 == "PASS" && $3 ~ /::(initTestCase|cleanupTestCase)\(\)$/) next
    if ($1 == "PASS") {
        passed++
    } else if ($1 == "SKIP") {
        skipped++
        print "skipped: " test ": " substr($0, index($0, ":") + 2)
    } else {
        failed++
        print "failed: " test ": " $3
    }
}
# ctest calls a program that is not there passed, with an empty command.
/^Command: ""$/ || /^Test Failed\.$/ {
    if (failed == before) {
        failed++
        print "failed: " test
    }
}
/^Test Passed\.$/ && !is_qt && failed == before { passed++ }

END {
    if (ended != 0 && failed == 0) failed = 1
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit (failed > 0 || passed == 0)
}
