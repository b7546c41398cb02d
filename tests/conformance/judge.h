#pragma once

/// Runs a row, its correct twin beside it where the row wants a refusal, and gives the verdict.
/// Shape:   a provider and a client of its own for each run
/// Owner:   transcript must outlive it

#include "base/random_source.h"
#include "cost.h"
#include "row.h"
#include "support/fake_clock.h"
#include "support/test_certificates.h"
#include "transcript.h"

namespace lanyard {

class MisbehavingProvider;

struct Verdict {
    enum class Color { Green, Red, Grey } color = Color::Red; ///< Grey: not run
    QString did; ///< what we did, for the table
    QString problem; ///< Red: what is wrong
    std::optional<Cost> cost{}; ///< of the row itself, without its twin
};

class Judge {
public:
    explicit Judge(Transcript &transcript) : m_transcript(transcript) { }

    [[nodiscard]] Verdict judge(const Row &row);

private:
    [[nodiscard]] QString problemOfTwin(const Row &row);
    [[nodiscard]] Outcome run(const Row &row, Part part);
    [[nodiscard]] Outcome runAgainst(MisbehavingProvider &server, FakeClock &clock, const Row &row,
                                     const Mutation &mutation);
    [[nodiscard]] std::optional<QSslConfiguration> tls(Certificate certificate) const;
    [[nodiscard]] static QString problemOf(const Expected &expected, const Outcome &outcome);
    [[nodiscard]] static QString remainsOf(const Row &row, const Outcome &outcome);

    Transcript &m_transcript;
    TestAuthority m_authority; ///< that the client trusts
    TestAuthority m_stranger;
    SystemRandomSource m_random;
};

} // namespace lanyard
