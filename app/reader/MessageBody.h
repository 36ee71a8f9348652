// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

#include <functional>

namespace postrider {

class CentredFrame;
class LoadingSheet;
class MessageBodyView;
class PlainTextView;

/// The sheet a message is read on: its text, its HTML, its source where it cannot be shown otherwise, or what stands there while it is being fetched. The text of a message with
/// HTML stands there until the HTML does.
///
/// Thread: main; HTML is sanitised on a pool thread. Owns its views; that for HTML is made when the first message needs it. Never fetches, never loads anything a message names:
/// pictures of the web come from whoever was asked for them.
class MessageBody : public QWidget {
    Q_OBJECT
public:
    enum class Form { Html, SimpleHtml, Text };
    static constexpr double smallestZoom = 0.3, largestZoom = 5.0;

    explicit MessageBody(Mail &mail, QWidget *parent = nullptr);

    /// As tall as what it shows, for somebody else to scroll.
    void setGrowing();
    void startLoading(const QString &words);
    /// The empty sheet stays: something is said above it.
    void stopLoading();
    bool isLoading() const;
    void showContent(MessageId message, const MessageContent &content);
    void showSource(const QString &source);
    void clear();

    /// Of this message and those that come.
    void setForm(Form form);
    /// HTML with colours of its own is turned over where the window is dark; else it lies on a light sheet. What was said of this message alone is over when that changes.
    void setDarkened(bool darkened);
    /// What the message that is shown lies on.
    enum class Sheet {
        Plain, ///< that of the window: it has no colours of its own, or the window is light. There is nothing to choose
        Light,
        Darkened,
    };
    Sheet sheet() const;
    /// The other one of Light and Darkened, for this message, and for those of its sender that are opened later (SheetChoices).
    void turnSheet();
    /// Nothing of this one goes to an engine: it is junk. Before showContent().
    void setDistrusted(bool distrusted) { m_isDistrusted = distrusted; }
    /// Pictures of the web are awaited from now on: htmlRead() says which. For this message only.
    void awaitPictures();
    /// More of the message is here: pictures of its own, perhaps.
    void refreshHtml();
    void setPicture(const QByteArray &name, const Picture &picture);
    /// Of the message that is shown; empty while it is not there, and where none is shown.
    const MessageHtml &html() const { return m_html; }

    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    using Found = std::function<void(int count, int current)>;
    void find(const QString &text, bool backward, const Found &found);
    QString selectedText() const;
    bool scrollPage(int direction);

    PlainTextView *text() const { return m_text; }
    /// Null while there was none to be shown.
    MessageBodyView *htmlView() const { return m_view; }
    bool isHtmlShown() const;
    /// Its HTML is what is to be read, although it may not have been drawn yet, or turn out to be none that can be.
    bool isFormatted() const { return m_hasHtml && m_form != Form::Text; }
    /// As wide as what stands above it should be at most.
    int columnWidth() const;
    int columnMargin(int width) const;

Q_SIGNALS:
    /// `text`: what stood there, if known.
    void linkActivated(const QUrl &target, const QString &text);
    /// Empty: no longer.
    void linkHovered(const QUrl &target, const QString &text);
    void zoomWanted(double zoom);
    /// Where in this widget the words are that were found.
    void foundAt(const QRect &place);
    /// What the sanitiser made of it: what is blocked, and what is awaited.
    void htmlRead(const postrider::MessageHtml &html);
    /// Its HTML is shown now, or no longer (isHtmlShown()).
    void htmlShownChanged();
    /// It lies on another sheet (sheet()).
    void sheetChanged();
    /// Why it cannot be shown as it was meant, for people.
    void reduced(const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(QWidget *page);
    void place();
    QRect sheetOf(int width) const;
    void updateHeight();
    void wantHtml();
    void takeHtml(const MessageHtml &html);
    void dropHtml();
    void makeView();
    void updateSheet();
    void darken(bool darkened);
    void showMenu(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture);

    Mail &m_mail;
    MessageId m_message;
    MessageHtml m_html;
    quint64 m_generation = 0;
    Form m_form = Form::Html;
    bool m_hasHtml = false; ///< the message that is shown
    bool m_isWide = false; ///< its HTML is laid out by itself: it gets the whole sheet
    bool m_isGrowing = false;
    bool m_isDarkened = false; ///< the message that is shown
    bool m_darkensAll = false;
    QString m_sender; ///< its address; empty: nobody's
    bool m_isDistrusted = false;
    bool m_withRemote = false;
    bool m_isViewSimple = false; ///< m_view was made for that
    double m_zoom = 1.0;
    int m_viewHeight = 0; ///< of the HTML, where it grows
    QWidget *m_page = nullptr; ///< on top
    PlainTextView *m_text;
    LoadingSheet *m_loading;
    CentredFrame *m_loadingFrame;
    MessageBodyView *m_view = nullptr;
};

} // namespace postrider
