#include "tools/marked_text.h"

#include <QSet>

#include <utility>

#include <yaml.h>

namespace lanyard::tools {

namespace {

constexpr std::size_t deepest = 64;

tl::unexpected<Error> refuse(const QString &problem)
{
    return fail(ErrorKind::Misconfigured, problem);
}

/// libyaml's two, each with its owner.
struct Parser {
    Parser() { isMade = ::yaml_parser_initialize(&it) == 1; }
    ~Parser() { ::yaml_parser_delete(&it); }
    Q_DISABLE_COPY_MOVE(Parser)

    yaml_parser_t it{};
    bool isMade = false;
};

struct Event {
    Event() = default;
    ~Event() { ::yaml_event_delete(&it); }
    Q_DISABLE_COPY_MOVE(Event)

    yaml_event_t it{};
};

/// libyaml counts characters.
std::vector<qsizetype> characterOffsets(QByteArrayView text)
{
    std::vector<qsizetype> offsets;
    offsets.reserve(std::size_t(text.size()) + 1);
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool isContinued = (static_cast<unsigned char>(text[index]) & 0xc0U) == 0x80U;
        if (!isContinued) {
            offsets.push_back(index);
        }
    }
    offsets.push_back(text.size());
    return offsets;
}

/// Builds the tree from a parser's events.
class Tree {
public:
    explicit Tree(QByteArrayView text) : m_offsets(characterOffsets(text)) { }

    [[nodiscard]] Result<void> take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (std::exchange(m_hasDocument, true)) {
                return refuse(QStringLiteral("it holds several documents"));
            }
            return {};
        case YAML_SCALAR_EVENT:
            return addScalar(event);
        case YAML_ALIAS_EVENT:
            return add(nodeAt(MarkedNode::Kind::Alias, event));
        case YAML_SEQUENCE_START_EVENT:
            return open(MarkedNode::Kind::Sequence, event,
                        event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
        case YAML_MAPPING_START_EVENT:
            return open(MarkedNode::Kind::Mapping, event,
                        event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return close(event);
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_STREAM_END_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            return {};
        }
        return {};
    }
    [[nodiscard]] MarkedNode takeRoot() { return std::move(m_root); }

private:
    [[nodiscard]] qsizetype offset(const yaml_mark_t &mark) const
    {
        return mark.index < m_offsets.size() ? m_offsets[mark.index] : m_offsets.back();
    }
    [[nodiscard]] MarkedNode nodeAt(MarkedNode::Kind kind, const yaml_event_t &event) const
    {
        MarkedNode node;
        node.kind = kind;
        node.begin = offset(event.start_mark);
        node.end = offset(event.end_mark);
        return node;
    }
    Result<void> addScalar(const yaml_event_t &event)
    {
        MarkedNode node = nodeAt(MarkedNode::Kind::Scalar, event);
        node.value = QByteArray(reinterpret_cast<const char *>(event.data.scalar.value),
                                qsizetype(event.data.scalar.length));
        return add(std::move(node));
    }
    Result<void> open(MarkedNode::Kind kind, const yaml_event_t &event, bool isFlow)
    {
        if (m_levels.size() == deepest) {
            return refuse(QStringLiteral("it is nested too deep"));
        }
        MarkedNode node = nodeAt(kind, event);
        node.style = isFlow ? MarkedNode::Style::Flow : MarkedNode::Style::Block;
        m_levels.push_back(std::move(node));
        return {};
    }
    /// The mark at the end of a block is where the next thing begins, past comments of others.
    Result<void> close(const yaml_event_t &event)
    {
        MarkedNode node = std::move(m_levels.back());
        m_levels.pop_back();
        if (node.style == MarkedNode::Style::Flow) {
            node.end = offset(event.end_mark);
        } else {
            node.end = node.items.empty() ? node.begin : node.items.back().end;
        }
        QSet<QByteArray> names;
        for (std::size_t key = 0; node.kind == MarkedNode::Kind::Mapping && key < node.items.size();
             key += 2) {
            const MarkedNode &name = node.items[key];
            if (name.kind == MarkedNode::Kind::Scalar && names.contains(name.value)) {
                return refuse(QStringLiteral("it says \"%1\" twice")
                                  .arg(plainText(QString::fromUtf8(name.value), 60)));
            }
            names.insert(name.value);
        }
        return add(std::move(node));
    }
    Result<void> add(MarkedNode node)
    {
        (m_levels.empty() ? m_root : m_levels.back().items.emplace_back()) = std::move(node);
        return {};
    }

    std::vector<qsizetype> m_offsets;
    std::vector<MarkedNode> m_levels;
    MarkedNode m_root;
    bool m_hasDocument = false;
};

} // namespace

qsizetype MarkedNode::keyIndex(QByteArrayView name) const
{
    for (std::size_t key = 0; kind == Kind::Mapping && key + 1 < items.size(); key += 2) {
        if (items[key].isScalar(name)) {
            return qsizetype(key);
        }
    }
    return -1;
}

const MarkedNode *MarkedNode::member(QByteArrayView name) const
{
    const qsizetype key = keyIndex(name);
    return key < 0 ? nullptr : &items[std::size_t(key) + 1];
}

QByteArray MarkedNode::scalar(QByteArrayView name) const
{
    const MarkedNode *node = member(name);
    return node && node->kind == Kind::Scalar ? node->value : QByteArray();
}

Result<MarkedNode> parseMarkedText(QByteArrayView text)
{
    if (text.size() > longestMarkedText) {
        return refuse(QStringLiteral("it is larger than %1 bytes").arg(longestMarkedText));
    }
    if (text.isEmpty()) {
        return MarkedNode();
    }
    Parser parser;
    if (!parser.isMade) {
        return fail(ErrorKind::Internal, QStringLiteral("libyaml does not start"));
    }
    ::yaml_parser_set_input_string(&parser.it, reinterpret_cast<const unsigned char *>(text.data()),
                                   std::size_t(text.size()));
    ::yaml_parser_set_encoding(&parser.it, YAML_UTF8_ENCODING);
    Tree tree(text);
    for (bool isOver = false; !isOver;) {
        Event event;
        if (::yaml_parser_parse(&parser.it, &event.it) == 0) {
            return refuse(QStringLiteral("line %1: %2")
                              .arg(parser.it.problem_mark.line + 1)
                              .arg(QString::fromLatin1(parser.it.problem)));
        }
        if (const auto taken = tree.take(event.it); !taken) {
            return fail(taken.error());
        }
        isOver = event.it.type == YAML_STREAM_END_EVENT;
    }
    return tree.takeRoot();
}

} // namespace lanyard::tools
