#pragma once

/// Lines of a YAML file in block style: which to put in or take out so that the others stay as they
/// are. For tools/kubeconfig.h.
/// Shape:   a place is the byte of a key, or of an item behind its dash, and means its whole line;
///          line breaks are those of the file's first line
/// Errors:  nullopt: something else is on that line, too

#include "tools/marked_text.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace lanyard::tools {

class TextLines {
public:
    /// The text outlives this.
    explicit TextLines(QByteArrayView text) : m_text(text) { }

    /// `lines`, as far to the right as what stands at `place`, or its dash.
    [[nodiscard]] std::optional<QByteArray> withLinesBefore(qsizetype place,
                                                            const QByteArrayList &lines) const;
    /// From the line of `first` to that of the last byte before `end`.
    [[nodiscard]] std::optional<QByteArray> withoutLines(qsizetype first, qsizetype end) const;

    /// `lines` below a key that has an empty value, `deeper` columns to its right; the value, or
    /// the place for one, becomes a comment.
    [[nodiscard]] std::optional<QByteArray> filled(const MarkedNode &key, const MarkedNode &value,
                                                   const QByteArrayList &lines,
                                                   qsizetype deeper) const;
    [[nodiscard]] bool wasFilled(const MarkedNode &key) const;
    /// What filled() did, from the line of `first` to `end`, taken back.
    [[nodiscard]] std::optional<QByteArray> emptied(const MarkedNode &key, qsizetype first,
                                                    qsizetype end) const;

private:
    [[nodiscard]] qsizetype lineBegin(qsizetype place) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype place) const;
    [[nodiscard]] std::optional<qsizetype> columnOf(qsizetype place) const;
    [[nodiscard]] qsizetype colonEnd(const MarkedNode &key) const;
    [[nodiscard]] qsizetype commentAt(const MarkedNode &key) const;
    [[nodiscard]] QByteArray asText(const QByteArrayList &lines, qsizetype column) const;

    QByteArrayView m_text;
};

inline constexpr char execApiVersion[] = "client.authentication.k8s.io/v1";
/// `exec:` and what is below it.
[[nodiscard]] QByteArrayList kubeExecLines(const QByteArrayList &plugin);
/// An item of `users`.
[[nodiscard]] QByteArrayList kubeUserLines(const QByteArray &name, const QByteArrayList &plugin);

} // namespace lanyard::tools
