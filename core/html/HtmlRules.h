// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace postrider {

/// What of HTML may stand in a message that is shown. Pure, any thread.
namespace HtmlRules {

enum class Fate {
    Keep,
    Unwrap, ///< the element goes, what is in it stays
    Drop, ///< with all that is in it
};
/// `name` in lower case.
Fate fateOf(const QByteArray &name);
bool isVoid(const QByteArray &name);

/// What an attribute's value has to be.
enum class Value { Keyword, Number, Span, Length, Colour, Text, Classes, Id, Style, Link, Picture, MapName, Shape };
/// Nothing: the attribute may not stand there.
std::optional<Value> valueOf(const QByteArray &element, const QByteArray &attribute);

/// Values of all kinds that need neither sources nor links, as they may stand; nothing: not at all.
std::optional<QByteArray> written(Value kind, const QByteArray &value);
/// http, https, mailto, tel, and "#name" (prefixed); nothing else is a link. White space within is taken out as a browser does.
std::optional<QByteArray> writtenLink(const QByteArray &href);

} // namespace HtmlRules

} // namespace postrider
