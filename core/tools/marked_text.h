#pragma once

/// A person's YAML or JSON file as a tree that says where each thing stands, so that a change
/// touches no byte but its own. Source:  YAML 1.1 as libyaml reads it; JSON is a part of that
/// Shape:   UTF-8, one document, 1 MiB and 64 levels at most; nothing is resolved: an alias is a
/// leaf Errors:  Misconfigured: what libyaml says and the line; several documents, a key twice, too
/// large
///          or deep

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace lanyard::tools {

inline constexpr qsizetype longestMarkedText = 1024 * 1024;

struct MarkedNode {
    enum class Kind { Scalar, Sequence, Mapping, Alias };
    enum class Style { Block, Flow }; ///< of a collection; flow is in brackets, as in JSON

    Kind kind = Kind::Scalar;
    Style style = Style::Block;
    QByteArray value; ///< of a scalar, without quotes
    qsizetype begin = 0; ///< its first byte
    qsizetype end = 0; ///< behind its last byte; of a block collection, its last leaf's
    std::vector<MarkedNode> items; ///< of a mapping: key, value, key, value …

    [[nodiscard]] bool isBlock(Kind which) const { return kind == which && style == Style::Block; }
    [[nodiscard]] bool isScalar(QByteArrayView text) const
    {
        return kind == Kind::Scalar && value == text;
    }
    /// In `items`, where a member's key is; its value is behind it. -1 = there is no such member.
    [[nodiscard]] qsizetype keyIndex(QByteArrayView name) const;
    /// Null = there is none.
    [[nodiscard]] const MarkedNode *member(QByteArrayView name) const;
    /// Empty = it is none.
    [[nodiscard]] QByteArray scalar(QByteArrayView name) const;
};

/// Where there is nothing but comments: an empty scalar.
[[nodiscard]] Result<MarkedNode> parseMarkedText(QByteArrayView text);

} // namespace lanyard::tools
