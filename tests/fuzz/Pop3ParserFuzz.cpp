// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are what a server sends, and however they arrive they mean the same.
#include "core/pop3/Pop3Answer.h"
#include "core/pop3/Pop3Parser.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What the rest of the program relies on.
quint64 use(QByteArrayView line)
{
    quint64 sum = quint64(line.size());
    if (const auto reply = Pop3Parser::replyOf(line)) {
        require(reply->shown().size() <= 500 && reply->code.size() + reply->text.size() <= line.size());
        for (const auto purpose : {Pop3Purpose::Greeting, Pop3Purpose::SignIn, Pop3Purpose::TokenSignIn, Pop3Purpose::Work, Pop3Purpose::Commit}) {
            const MailError error = errorOf(*reply, purpose, line.size() % 2);
            require(!error.message().isEmpty() && error.kind() != ErrorKind::Bug);
            sum = sum * 31 + quint64(error.kind());
        }
        if (const auto drop = Pop3Parser::dropOf(reply->text))
            require(drop->messages >= 0 && drop->octets >= 0);
    }
    if (const auto item = Pop3Parser::listLine(line)) {
        if (const auto size = Pop3Parser::sizeOf(*item)) {
            require(size->number > 0 && size->octets >= 0);
            sum += quint64(size->number);
        }
        if (const auto name = Pop3Parser::nameOf(*item))
            require(name->number > 0 && !name->uid.isEmpty() && name->uid.size() <= Pop3Parser::kLongestUid);
    } else {
        sum += 7;
    }
    const Pop3Capabilities found = Pop3Parser::capabilitiesOf({line.toByteArray(), "SASL PLAIN"});
    require(found.loginDelay >= 0 && found.expireDays >= 0 && found.authMechanisms.contains(QStringLiteral("PLAIN")));
    return sum;
}

/// Lines, and behind each that is "+OK" a message.
quint64 parse(const QByteArray &octets, qsizetype step, QByteArray &messages)
{
    Pop3Parser parser;
    quint64 sum = 0;
    bool isText = false;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        parser.feed(octets.mid(at, step));
        for (bool more = true; more;) {
            if (isText) {
                more = parser.nextText(messages) == Pop3Parser::Result::Whole;
                isText = !more;
                continue;
            }
            QByteArrayView line;
            const auto result = parser.nextLine(line);
            if (result == Pop3Parser::Result::TooMuch)
                return sum + 1'000'000'007;
            more = result == Pop3Parser::Result::Whole;
            if (more) {
                sum = sum * 31 + use(line);
                isText = line == QByteArrayView("+OK");
                if (isText)
                    parser.beginText();
            }
        }
    }
    return sum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray octets(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1));
    QByteArray atOnce, inPieces;
    const quint64 sum = parse(octets, octets.size(), atOnce);
    require(parse(octets, 1 + bytes[0], inPieces) == sum);
    // Half a line end that may still begin the end of a message is kept back until it is known.
    require(atOnce == inPieces);
    require(atOnce.size() <= octets.size());
    // What a server stuffs comes out as it was.
    QByteArray text = octets + "\r\n";
    QByteArray wire = (text.startsWith('.') ? "." : "") + QByteArray(text).replace("\r\n.", "\r\n..") + ".\r\n";
    Pop3Parser parser;
    parser.beginText();
    QByteArray back;
    parser.feed(wire);
    require(parser.nextText(back) == Pop3Parser::Result::Whole && back == text && !parser.hasPending());
    return 0;
}
