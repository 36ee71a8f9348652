// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Picture.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace postrider {

/// The HTML of a message as it may be shown, made by Mail::html: sanitised, with what it shows beside it. Every name in it is one of ours, and nothing in it leads to the network
/// but links that a person may click. A value.
struct MessageHtml {
    struct Blocked {
        QByteArray source; ///< as it stood there
        QSize size{-1, -1}; ///< as it stood there. 1 by 1 is for somebody who wants to know that it was looked at
        bool operator==(const Blocked &) const = default;
    };
    struct Link {
        QByteArray target; ///< http, https, mailto, tel
        QString text; ///< what a person reads there
        bool operator==(const Link &) const = default;
    };

    static constexpr char scheme[] = "mailpart";

    /// Where a click may lead.
    static bool leadsOut(const QUrl &target)
    {
        const QString of = target.scheme();
        return of == QLatin1String("http") || of == QLatin1String("https") || of == QLatin1String("mailto") || of == QLatin1String("tel");
    }
    /// What a person reads at a link; empty if there is none.
    QString textOf(const QUrl &target) const
    {
        for (const Link &link : links) {
            if (QUrl::fromEncoded(link.target) == target)
                return link.text;
        }
        return {};
    }

    QByteArray token; ///< random, of this showing: pictures are at mailpart://TOKEN/NAME, the document at mailpart://TOKEN/
    QByteArray html; ///< UTF-8; what stands in a body. Empty: there is nothing to show
    QHash<QByteArray, Picture> pictures; ///< by NAME
    QHash<QByteArray, QByteArray> awaited; ///< by NAME: URLs of pictures that may be loaded (HtmlWish::approved) and come later, or never
    QList<Blocked> blocked;
    int trackers = 0; ///< pictures of the web, among `blocked`, that nobody is to see: they tell somebody that this was opened, and are never awaited
    QList<Link> links;
    QByteArrayList removed; ///< elements that were taken out with what was in them
    /// How browsers lay it out: as its doctype said, or the lack of one.
    enum class Mode { Quirks, LimitedQuirks, Standards };
    Mode mode = Mode::Quirks;
    bool hasOwnColours = false; ///< text or background: on a sheet of another colour it could not be read
    bool isRefused = false; ///< larger, deeper or slower than a letter is: the text is all that can be shown

    bool isEmpty() const { return html.isEmpty(); }
};

/// How the HTML of a message is wanted.
struct HtmlWish {
    int width = 800; ///< of the sheet, CSS pixels: @media is decided here
    bool isDark = false;
    bool isPrint = false;
    bool withRemote = false; ///< https sources become awaited pictures instead of blocked ones
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::MessageHtml)
