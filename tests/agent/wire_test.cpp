#include "agent/wire/account_list.h"

#include <QTest>

#include <array>
#include <string>
#include <vector>

using namespace lanyard::wire;

namespace {

std::array<char, largestAnswer> room;

/// The message without its header, which is right.
template <class Message>
std::string_view bodyOf(const Message &message, Type type)
{
    const std::size_t size = write(message, room);
    const auto header = parseHeader({room.data(), size}, room.size());
    if (size == 0 || !header || header->version != ourVersion || header->type != type
        || header->bodySize != size - headerSize) {
        qFatal("not a whole message");
    }
    return {room.data() + headerSize, header->bodySize};
}

const TokenRequest question{.surroundings = {.home = "/home/ada",
                                             .dataHome = "/data",
                                             .configHome = "",
                                             .stateHome = "/state",
                                             .configDirs = "/etc/xdg:/usr/etc/xdg"},
                            .account = "work",
                            .freshness = Freshness::Force,
                            .resource = "https://api.example.com",
                            .scope = "read profile"};

} // namespace

class WireTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionIsReadAsItWasMeant()
    {
        const auto read = parseTokenRequest(bodyOf(question, Type::Token));
        QVERIFY(read);
        QCOMPARE(read->surroundings.home, question.surroundings.home);
        QCOMPARE(read->surroundings.dataHome, question.surroundings.dataHome);
        QCOMPARE(read->surroundings.configHome, question.surroundings.configHome);
        QCOMPARE(read->surroundings.stateHome, question.surroundings.stateHome);
        QCOMPARE(read->surroundings.configDirs, question.surroundings.configDirs);
        QCOMPARE(read->account, question.account);
        QCOMPARE(read->freshness, Freshness::Force);
        QCOMPARE(read->resource, question.resource);
        QCOMPARE(read->scope, question.scope);

        const auto list = parseListRequest(bodyOf(ListRequest{question.surroundings}, Type::List));
        QVERIFY(list);
        QCOMPARE(list->surroundings.configDirs, question.surroundings.configDirs);

        const auto lock = parseLockRequest(bodyOf(LockRequest{question.surroundings}, Type::Lock));
        QVERIFY(lock);
        QCOMPARE(lock->surroundings.stateHome, question.surroundings.stateHome);
    }

    void aQuestionForThePersonIsReadAsItWasMeant()
    {
        const auto ask = parseAskRequest(bodyOf(
            AskRequest{question.surroundings, question.account, question.resource, question.scope},
            Type::Ask));
        QVERIFY(ask);
        QCOMPARE(ask->surroundings.home, question.surroundings.home);
        QCOMPARE(ask->account, question.account);
        QCOMPARE(ask->resource, question.resource);
        QCOMPARE(ask->scope, question.scope);

        const auto watch
            = parseWatchRequest(bodyOf(WatchRequest{question.surroundings, 7}, Type::Watch));
        QVERIFY(watch);
        QCOMPARE(watch->surroundings.configDirs, question.surroundings.configDirs);
        QCOMPARE(watch->shown, 7);

        const auto decide = parseDecideRequest(
            bodyOf(DecideRequest{question.surroundings, 7, Decision::AlwaysAllow}, Type::Decide));
        QVERIFY(decide);
        QCOMPARE(decide->number, 7);
        QCOMPARE(decide->decision, Decision::AlwaysAllow);
        // Of none of the questions.
        QVERIFY(!parseDecideRequest(bodyOf(DecideRequest{question.surroundings}, Type::Decide)));

        const Question shown{.number = 255,
                             .program = "/usr/bin/git",
                             .isProgramThere = true,
                             .command = "git",
                             .terminal = "/dev/pts/3",
                             .account = "work",
                             .scope = "read profile",
                             .resource = "https://api.example.com",
                             .canBeKept = false};
        const auto read = parseQuestion(bodyOf(shown, Type::Question));
        QVERIFY(read);
        QCOMPARE(read->number, shown.number);
        QCOMPARE(read->program, shown.program);
        QCOMPARE(read->isProgramThere, true);
        QCOMPARE(read->command, shown.command);
        QCOMPARE(read->terminal, shown.terminal);
        QCOMPARE(read->account, shown.account);
        QCOMPARE(read->scope, shown.scope);
        QCOMPARE(read->resource, shown.resource);
        QCOMPARE(read->canBeKept, false);

        const auto none = parseQuestion(bodyOf(Question{}, Type::Question));
        QVERIFY(none);
        QCOMPARE(none->number, noQuestion);
    }

    void anAnswerIsReadAsItWasMeant()
    {
        const auto token
            = parseGivenToken(bodyOf(GivenToken{"a note", "tö.ken"}, Type::GivenToken));
        QVERIFY(token);
        QCOMPARE(token->note, std::string_view("a note"));
        QCOMPARE(token->token, std::string_view("tö.ken"));
        const auto failure = parseFailure(bodyOf(Failure{7, "why"}, Type::Failure));
        QVERIFY(failure);
        QCOMPARE(int(failure->exitCode), 7);
        QCOMPARE(failure->sentence, std::string_view("why"));
        const auto signIn
            = parseSignInNeeded(bodyOf(SignInNeeded{"work", "again"}, Type::SignInNeeded));
        QVERIFY(signIn);
        QCOMPARE(signIn->account, std::string_view("work"));
        QCOMPARE(signIn->sentence, std::string_view("again"));
        const auto welcome = parseWelcome(bodyOf(Welcome{"0.1.0"}, Type::Welcome));
        QVERIFY(welcome);
        QCOMPARE(welcome->program, std::string_view("0.1.0"));
        QVERIFY(bodyOf(Type::NotMine, Type::NotMine).empty());
        QVERIFY(bodyOf(Type::Done, Type::Done).empty());
    }

    void theListIsReadAsItWasMeant()
    {
        const std::vector<ListedAccount> accounts{
            {"work", "ada@example.com", "Demo", AccountState::SignedIn, true},
            {"robot", "", "Contoso", AccountState::VaultLocked, false}};
        const std::span<const ListedAccount> all(accounts);
        const auto read = parseAccounts(bodyOf(all, Type::Accounts));
        QVERIFY(read);
        QVERIFY(*read == accounts);
        const auto none = parseAccounts(bodyOf(all.first(0), Type::Accounts));
        QVERIFY(none && none->empty());
    }

    /// One that nobody could know of is no newer one that could be read in part.
    void everyByteIsAccountedFor()
    {
        const std::string body(bodyOf(question, Type::Token));
        for (std::size_t size = 0; size < body.size(); ++size) {
            QVERIFY2(!parseTokenRequest(std::string_view(body).substr(0, size)),
                     qPrintable(QString::number(size)));
        }
        QVERIFY(!parseTokenRequest(body + '\0'));
        QVERIFY(!parseGivenToken(std::string_view()));
        QVERIFY(!parseAccounts(std::string_view()));
    }

    void aValueThatIsNotListedIsNone()
    {
        std::string body(bodyOf(TokenRequest{}, Type::Token));
        const std::size_t freshnessAt = body.size() - 9; // before two empty texts
        QVERIFY(parseTokenRequest(body));
        body[freshnessAt] = 2;
        QVERIFY(!parseTokenRequest(body));

        QVERIFY(!parseFailure(bodyOf(Failure{0, "why"}, Type::Failure)));
        QVERIFY(!parseFailure(bodyOf(Failure{8, "why"}, Type::Failure)));
        QVERIFY(!parseGivenToken(bodyOf(GivenToken{"note", ""}, Type::GivenToken)));

        const ListedAccount account{"a", "", "", AccountState::SignedIn, true};
        std::string list(bodyOf(std::span<const ListedAccount>(&account, 1), Type::Accounts));
        QVERIFY(parseAccounts(list));
        list.back() = 2;
        QVERIFY(!parseAccounts(list));
    }

    /// Not even a thousand million accounts that are announced in four bytes.
    void aSizeIsNotBelieved()
    {
        QVERIFY(!parseAccounts(std::string_view("\xff\xff\xff\xff", 4)));
        QVERIFY(!parseWelcome(std::string_view("\xff\xff\xff\xff", 4)));
        QVERIFY(!parseWelcome(std::string_view("\5\0\0\0abcd", 8)));
    }

    void aTextHoldsNothingThatATerminalObeys()
    {
        for (const char each : {'\0', '\n', '\x1b', '\x1f', '\x7f'}) {
            const std::string text{'a', each};
            QCOMPARE(write(Failure{2, text}, room), std::size_t(0));
            const std::string body = std::string("\2\2\0\0\0", 5) + text;
            QVERIFY(!parseFailure(body));
        }
        QVERIFY(parseFailure(std::string_view("\2\2\0\0\0ab", 7)));
    }

    void aHeaderIsOursAndBounded()
    {
        const std::string_view whole("LY\2\3\4\0\0\0", 8);
        const auto header = parseHeader(whole, 12);
        QVERIFY(header);
        QCOMPARE(header->type, Type::Token);
        QCOMPARE(header->bodySize, std::size_t(4));
        QVERIFY(!parseHeader(whole, 11));
        QVERIFY(!parseHeader(whole.substr(0, 7), 12));
        QVERIFY(!parseHeader(std::string_view("GET / HT"), largestAnswer));
        QVERIFY(!parseHeader(std::string_view("LY\2\3\xff\xff\xff\xff", 8), largestAnswer));
        // Another version is told from another protocol, so that it can be answered.
        const auto newer = parseHeader(std::string_view("LY\3\3\0\0\0\0", 8), largestAnswer);
        QVERIFY(newer);
        QCOMPARE(int(newer->version), 3);
    }

    void whatDoesNotFitIsNotWritten()
    {
        const std::size_t size = write(question, room);
        std::vector<char> small(size - 1);
        QCOMPARE(write(question, small), std::size_t(0));
        small.resize(size);
        QCOMPARE(write(question, small), size);
        QCOMPARE(write(Type::Hello, std::span(small).first(headerSize - 1)), std::size_t(0));
    }

    void wipingLeavesNothing()
    {
        std::string secret = "token";
        wipe(secret);
        QCOMPARE(secret, std::string(5, '\0'));
    }
};

QTEST_APPLESS_MAIN(WireTest)
#include "wire_test.moc"
