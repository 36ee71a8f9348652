// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace postrider {

/// A label people give to messages: a keyword on the server (RFC 9051 2.3.2), and how it is called and coloured here. A value.
struct Tag {
    QString keyword;
    QString title; ///< as people read it
    int colour = 9; ///< 1 to 9, of Theme::Token::Tag1 to Tag9

    bool operator==(const Tag &) const = default;
};

/// The tags with a number: the key that sets them. At first the five every mail program knows ($label1 to $label5); names, colours, order and four more are the person's.
/// Thread: main. Kept in Preferences.
namespace Tags {

constexpr int most = 9;
/// In the order of their numbers, from 1; at most `most`.
QList<Tag> numbered();
void setNumbered(const QList<Tag> &tags);
/// Of any keyword, one without a number too: its keyword is its title then.
Tag of(const QString &keyword);
/// What a keyword may be made of (an atom): letters, digits and most signs of ASCII.
bool isKeyword(const QString &text);
/// A keyword for what somebody called a tag: what an atom cannot hold is left out; never empty, never one of `taken`.
QString keywordFor(const QString &title, const QStringList &taken);
/// The setting that changes with them.
extern const char *const settingKey;

} // namespace Tags

} // namespace postrider
