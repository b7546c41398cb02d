#pragma once

/// What a run costs this process: time, its peak of memory, and how far that lies over the
/// beginning. Source:  proc(5): clear_refs resets the peak, status tells it Units:   milliseconds
/// of the wall; bytes. Of time there is one bound, whoever waits: a row that
///          runs into it is red. How long it took below that is told and not judged.

#include <QElapsedTimer>

namespace lanyard {

struct Cost {
    qint64 milliseconds = 0;
    qint64 peakBytes = 0; ///< resident, provider and client together; 0: the system does not say
    qint64 grownBytes = 0; ///< of them, over what there was at the start
};

class CostMeter {
public:
    CostMeter(); ///< starts
    [[nodiscard]] Cost cost() const;

private:
    QElapsedTimer m_time;
    qint64 m_before = 0;
};

} // namespace lanyard
