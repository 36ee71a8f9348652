// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace postrider::test {

/// What is wrong with HTML that is to be shown, looked for in the tree that a parser makes of it, by other rules than the sanitiser's: what can run, load or go somewhere. A
/// sentence each; none: nothing is.
class HtmlChecker {
public:
    static QStringList faults(const QByteArray &html)
    {
        HtmlChecker checker;
        GumboOptions options = kGumboDefaultOptions;
        GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
        checker.check(output->root);
        gumbo_destroy_output(&options, output);
        return checker.m_faults;
    }

private:
    void check(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_TEMPLATE)
            m_faults += QStringLiteral("something that is no element");
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboElement &element = node->v.element;
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        static const QRegularExpression never(
            QStringLiteral("^(script|noscript|i?frame|frameset|object|embed|applet|svg|math|template|audio|video|source|track|form|input|button|select|"
                           "textarea|meta|link|base|title|xmp|plaintext|listing|portal|marquee)$"));
        if (name.isEmpty() || never.match(name).hasMatch() || element.tag_namespace != GUMBO_NAMESPACE_HTML)
            m_faults += QStringLiteral("<%1>").arg(name);
        for (unsigned i = 0; i < element.attributes.length; ++i)
            check(name, *static_cast<const GumboAttribute *>(element.attributes.data[i]));
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (name == QLatin1String("style"))
                checkCss(QString::fromUtf8(child->v.text.text));
            check(child);
        }
    }

    void check(const QString &element, const GumboAttribute &attribute)
    {
        const QString name = QString::fromLatin1(attribute.name);
        const QString value = QString::fromUtf8(attribute.value);
        static const QRegularExpression never(QStringLiteral(
            "^(on.*|srcset|srcdoc|action|formaction|ping|data|data-.*|poster|manifest|xmlns.*|xlink.*|lowsrc|dynsrc|longdesc|profile|codebase|classid|cite|target|http-equiv|"
            "content|is|slot|part|contenteditable|autofocus|tabindex|accesskey|download|sandbox|allow|loading|importance|fetchpriority|integrity)$"));
        if (never.match(name).hasMatch())
            m_faults += QStringLiteral("%1 %2=%3").arg(element, name, value);
        static const QRegularExpression goesSomewhere(QStringLiteral("^(https?://|https?:|mailto:|tel:|#x-)"));
        if (name == QLatin1String("href") && (!goesSomewhere.match(value).hasMatch() || (element != QLatin1String("a") && element != QLatin1String("area"))))
            m_faults += QStringLiteral("href=%1").arg(value);
        if ((name == QLatin1String("src") || name == QLatin1String("background")) && !value.startsWith(QLatin1String("shown:")))
            m_faults += QStringLiteral("%1=%2").arg(name, value);
        if (name == QLatin1String("style"))
            checkCss(value);
        if ((name == QLatin1String("id") || name == QLatin1String("name") || name == QLatin1String("class")) && !value.startsWith(QLatin1String("x-")))
            m_faults += QStringLiteral("%1=%2").arg(name, value);
    }

    /// As a browser reads it: strings are nothing but strings, and escapes outside of them are what they stand for.
    void checkCss(QString css)
    {
        static const QRegularExpression picture(QStringLiteral("url\\(\"shown:[^\"]*\"\\)"));
        static const QRegularExpression quoted(QStringLiteral("(?<!url\\()\"(?:[^\"\\\\\n]|\\\\.)*\""));
        css.remove(picture).remove(quoted);
        static const QRegularExpression escape(QStringLiteral("\\\\([0-9a-fA-F]{1,6})\\s?"));
        for (QRegularExpressionMatch match = escape.match(css); match.hasMatch(); match = escape.match(css, match.capturedStart() + 1))
            css.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toInt(nullptr, 16)));
        if (css.contains(QLatin1String("url("), Qt::CaseInsensitive))
            m_faults += QStringLiteral("url() in %1").arg(css);
        static const QRegularExpression never(
            QStringLiteral(
                "expression|@|behaviou?r|-moz-binding|javascript:|image-set|element\\(|attr\\(|var\\(|env\\(|paint\\(|cross-fade|position\\s*:|content\\s*:|cursor\\s*:|filter|"
                "animation|transition|z-index|</"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = never.match(css); match.hasMatch())
            m_faults += QStringLiteral("“%1” in %2").arg(match.captured(0), css);
    }

    QStringList m_faults;
};

} // namespace postrider::test
