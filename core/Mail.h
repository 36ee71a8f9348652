// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/Clock.h"
#include "core/base/Flags.h"
#include "core/base/MailError.h"
#include "core/store/ChangeSet.h"
#include "core/store/StoreReader.h"
#include "core/types/Account.h"
#include "core/types/CertificateException.h"
#include "core/types/Contact.h"
#include "core/types/Diagnosis.h"
#include "core/types/Discovery.h"
#include "core/types/Draft.h"
#include "core/types/FormattedText.h"
#include "core/types/ConversationMark.h"
#include "core/types/FilterRule.h"
#include "core/types/Identity.h"
#include "core/types/LinkTimes.h"
#include "core/types/LinkTruth.h"
#include "core/types/MessageContent.h"
#include "core/types/MessageHtml.h"
#include "core/types/PicturePermission.h"
#include "core/types/Receipt.h"
#include "core/types/Search.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <variant>

namespace postrider {

class SecretStore;
struct DiscoveryNetwork;

/// Either a value or why there is none. (`typename`: after `class` lupdate would no longer see the class below, nor find the translations' context.)
template <typename T> using Outcome = std::variant<T, Failure>;

/// The front door of core for the window and the command line.
///
/// Thread: main. Owns the store, the engine and their threads; the destructor stops them (a second at most; what was not finished is in the store).
/// No call blocks on the network or waits for the disk: verbs are queued to the store thread and are visible after the next `changed`.
/// Failures of the background arrive as AccountStatus, as OutboxItem state, or through `failed`.
class Mail : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString profile; ///< directory; made with mode 0700 if absent
        bool online = true; ///< false: the engine does not start by itself (tests, `account list`, ...)
        std::shared_ptr<SecretStore> secrets; ///< null: the OS keychain with session-only fallback
        std::shared_ptr<Clock> clock; ///< null: the system's
        std::shared_ptr<DiscoveryNetwork> network; ///< null: the real one; what discovery sees of it
        std::function<void(int)> afterCommit; ///< for tests: called on the store thread after every commit with its number
        LinkTimes linkTimes; ///< shorter in tests
        qint64 undoWindow = 0; ///< ms a sent message waits before its first attempt
    };

    /// Opens or makes the profile. Throws MailError Busy: open in another instance; Storage: damaged, newer than this program, no disk.
    explicit Mail(const Options &options);
    ~Mail() override;

    /// For the main thread. Valid as long as this object.
    StoreReader &reader();
    /// A reader for another thread.
    std::unique_ptr<StoreReader> makeReader();

    // --- accounts -----------------------------------------------------------------------------------------------------------------
    /// Who may know where an address's mail is, is asked (core/discovery): over the network unless `options` say otherwise, for some seconds, and without a credential. Servers of
    /// somebody else that are not vouched for are marked, and nothing may be sent there before the person has agreed. `abort`, if given, ends it as Cancelled; `tell` is called on
    /// the main thread with every answer as it comes, all before main hears of the end.
    using TellStep = std::function<void(const DiscoveryStep &)>;
    QFuture<Outcome<DiscoveryResult>> discover(const QString &address, const DiscoveryOptions &options = {}, const AbortTokenPtr &abort = nullptr, const TellStep &tell = {});
    /// The doctor (MailDoctor.cpp): everything on the way between a person and their mail, a sentence each. `account` invalid: only what can be asked about an address that has
    /// none here. Takes seconds, and minutes where servers do not answer or a test message is sent. Failure: no such account, no such address, or Cancelled through `abort`;
    /// whatever else goes wrong is in the diagnosis. `tell` is called on the main thread with every finding as it comes, all before main hears of the end.
    QFuture<Outcome<Diagnosis>> examine(
        const QString &address, AccountId account, const DiagnosisOptions &options = {}, const AbortTokenPtr &abort = nullptr, const TellFinding &tell = {});
    /// What one step of a check found; delivered on the main thread as the check runs.
    struct CheckStep {
        enum class What { Incoming, Outgoing } what = What::Incoming;
        bool finished = false;
        std::optional<Failure> failure;
        QString tls;
    };
    /// Signs in to both servers with this set-up; Refused for an account that is switched off. Each step is reported through `checkStep`; the future holds the first failure, if
    /// any. `abort`, if given, ends it as Cancelled.
    QFuture<std::optional<Failure>> checkAccount(const AccountSetup &setup, const AbortTokenPtr &abort = nullptr);
    /// Checks (unless setup.check is false), saves the password and the account, starts its worker. `abort` ends the check; what it comes too late for is saved.
    QFuture<Outcome<AccountId>> addAccount(const AccountSetup &setup, const AbortTokenPtr &abort = nullptr);
    // Signing in through the browser (MailSignIn.cpp). What comes back is the sign-in's name: the uuid of an account that is added with it.
    /// Opens a page in the person's browser; called on the main thread.
    using OpenBrowser = std::function<void(const QUrl &page)>;
    /// `service`: as FoundSettings::oauth. At most ten minutes, or until `abort`. SignIn where Postrider has no id for the service, with what to do instead.
    QFuture<Outcome<QString>> signInThroughBrowser(const QString &service, const QString &address, const OpenBrowser &open, const AbortTokenPtr &abort = nullptr);
    /// What a person types on another device, and where; called on the main thread.
    using ShowCode = std::function<void(const QString &code, const QUrl &page)>;
    /// Where the service allows it (RFC 8628).
    QFuture<Outcome<QString>> signInOnDevice(const QString &service, const ShowCode &show, const AbortTokenPtr &abort = nullptr);
    /// A sign-in that no account was made of.
    void forgetSignIn(const QString &name);
    /// After NeedsSignIn; tries again at once. The answer is true once the account can be used.
    QFuture<Outcome<bool>> signInAgain(AccountId account, const OpenBrowser &open, const AbortTokenPtr &abort = nullptr);
    QFuture<Outcome<bool>> signInAgainOnDevice(AccountId account, const ShowCode &show, const AbortTokenPtr &abort = nullptr);
    /// True if signing in through the browser is possible there: somebody has given Postrider an id.
    bool canSignInThroughBrowser(const QString &service) const;
    /// The same on another device, where the service allows that.
    bool canSignInOnDevice(const QString &service) const;
    /// Refused through `failed` for Local Folders, which are there as long as there is an account.
    void removeAccount(AccountId account);
    /// Local Folders, unless they are here or there is no account yet; blocks for a commit, once in a profile's life. With a new account, and where Options::online, it is done
    /// unasked.
    void makeLocalFolders();
    /// A new password after NeedsSignIn; tries again at once. Refused through `failed` for an account that signs in through the browser.
    void setPassword(AccountId account, const QString &password);
    // What is changed of an account that is there (MailAccountSettings.cpp).
    /// Other servers, user name or (if not empty) password for `setup.account.id`; nothing else of it is looked at. Checks first, as addAccount does; then connects anew. Refused
    /// where mail would come by the other protocol.
    QFuture<Outcome<bool>> setServers(const AccountSetup &setup, const AbortTokenPtr &abort = nullptr);
    /// Connects anew. `password`: of the proxy, kept as the account's own is; empty where it wants none; nothing: as it was.
    /// The answer: whether it will still be known in the next session.
    QFuture<Outcome<bool>> setProxy(AccountId account, const ProxySettings &proxy, const std::optional<QString> &password = {});
    /// Off: nothing connects for it any more, and what is in its outbox waits; its mail stays here.
    QFuture<Outcome<bool>> setEnabled(AccountId account, bool enabled);
    QFuture<Outcome<bool>> setCheckMinutes(AccountId account, int minutes);
    QFuture<Outcome<bool>> setLook(AccountId account, const QString &name, int colour);
    QFuture<Outcome<bool>> setAccountOrder(const QList<AccountId> &order);
    /// Without an id: a new one, which comes last. Refused where an address is none. Its formatted signature is kept as cleanSignature() has it.
    QFuture<Outcome<IdentityId>> saveIdentity(const Identity &identity);
    /// A formatted signature as it is kept: without what runs, loads or could not stand in a letter. Null: too large or too deep. Any thread.
    static QString cleanSignature(const QString &html);
    /// Refused for the last one of an account.
    QFuture<Outcome<bool>> removeIdentity(IdentityId identity);
    /// All of an account, that of new mail first.
    QFuture<Outcome<bool>> setIdentityOrder(const QList<IdentityId> &order);
    // Certificates (MailCertificates.cpp). An exception is for one certificate at one port of one host, and a person's explicit act.
    /// Looks what certificates the servers of this account (which may be one that is being set up) show just now, without signing in: those that do not verify and are not trusted.
    /// Failure: a server could not be looked at, or what is wrong is no matter of certificates.
    QFuture<Outcome<QList<CertificateProblem>>> certificateProblems(const Account &account, const AbortTokenPtr &abort = nullptr);
    /// Connects accounts with that server anew. Refused for what no trust makes up for.
    QFuture<Outcome<bool>> trustCertificate(const CertificateProblem &problem);
    QList<CertificateException> certificateExceptions();
    /// Ends the trust at once, and the connections that were made on it. Fingerprint empty: all at that place. The answer: how many there were.
    QFuture<Outcome<int>> revokeCertificate(const QString &host, quint16 port, const QByteArray &fingerprint = {});
    QList<AccountStatus> statuses() const; ///< of all that run, or are switched off
    /// The last lines on the account's connections, redacted.
    QString transcript(AccountId account) const;

    // --- verbs on messages ----------------------------------------------------------------------------------------------------------
    /// As opening a message does: nothing that a person would want to take back.
    void markRead(const QList<MessageId> &messages);
    void setFlags(const QList<MessageId> &messages, Flags add, Flags remove);
    void move(const QList<MessageId> &messages, FolderId target);
    /// What becomes of messages that are in Trash already, and of all where there is no Trash.
    enum class LastChance {
        RemoveForGood, ///< the person knows that they go
        Stay,
    };
    /// To the account's Trash.
    void moveToTrash(const QList<MessageId> &messages, LastChance lastChance = LastChance::RemoveForGood);
    /// To the account's Archive, which is made where there is none, as it is divided (setArchiveBy()).
    void archive(const QList<MessageId> &messages);
    void removeForGood(const QList<MessageId> &messages);
    /// Also to a folder of another account (uploaded there); move() does that, too: the originals go when the copies have been confirmed.
    void copy(const QList<MessageId> &messages, FolderId target);
    /// A keyword of the person's own (RFC 9051 2.3.2: an atom). Refused through `failed` if all bits are taken.
    void setKeyword(const QList<MessageId> &messages, const QString &keyword, bool on);
    void markFolderRead(FolderId folder);
    /// Whether a signature may break.
    enum class Signature { Keep, Break };
    /// The message is written anew without these attachments (MailAttachments.cpp): a short text says what was there, and `savedIn`, where it is now. The new form takes the place
    /// of the old one, which goes after the server has confirmed the new one. Can be taken back until then. Gone if the whole message is not here; Refused for what is packed into
    /// another part, and, with Keep, for what is signed.
    QFuture<Outcome<bool>> removeAttachments(MessageId message, const QStringList &partIds, const QString &savedIn, Signature signature);
    /// What has been in the account's Junk for so many days goes for good, by itself, and cannot be taken back; 0: nothing does. Counted from when Postrider saw it there: the date
    /// that junk carries is its sender's word. Looked at a while after the start and every hour, while the window is there; `junkRemoved` says so.
    QFuture<Outcome<bool>> setJunkDays(AccountId account, int days);
    /// What archive() puts messages into from now on. What is archived stays where it is.
    QFuture<Outcome<bool>> setArchiveBy(AccountId account, ArchiveBy by);
    void removeOldJunk(); ///< looks now, and not at the next hour
    /// Everything in a folder with role Trash or Junk, for good.
    void emptyFolder(FolderId folder);

    // --- junk, conversations, later (MailMarks.cpp) ----------------------------------------------------------------------------------------
    /// $Junk, and to the account's Junk, which is made where there is none.
    void markJunk(const QList<MessageId> &messages);
    /// $NotJunk; what is in Junk goes to the inbox.
    void markNotJunk(const QList<MessageId> &messages);
    /// Their conversations. Muted: what is unread of them is read now, and so is what comes. On this computer only. `failed` where it has no Message-ID to know it by.
    void markConversations(const QList<MessageId> &messages, ConversationMark mark);
    /// Until then they are in the account's folder "Snoozed", which is made where there is none; then they are back where they were, unread, and told of as new mail is. When the
    /// program does not run then: as soon as a window is open on the profile. `failed` for those without a Message-ID. `until`: ms since 1970.
    void snooze(const QList<MessageId> &messages, qint64 until);

    // --- filters (MailFilters.cpp) --------------------------------------------------------------------------------------------------------
    /// Without an id: a new one, which comes last. Refused where it makes no sense (FilterRule::whyInvalid), or names a folder that is not there.
    QFuture<Outcome<qint64>> saveFilter(const FilterRule &rule);
    QFuture<Outcome<bool>> removeFilter(qint64 id);
    QFuture<Outcome<bool>> setFilterOrder(const QList<qint64> &order);
    struct FilterScope {
        FolderId folder; ///< all it shows, or
        QList<MessageId> messages;
        AccountId account{}; ///< ... or all its folders but drafts, junk and trash
    };
    struct Progress;
    /// What these filters, switched on or not, would do there; nothing is changed. cancelLongWork() stops it.
    QFuture<Outcome<RuleReport>> testFilters(const QList<FilterRule> &rules, const FilterScope &scope, const std::function<void(const Progress &)> &progress = {});
    /// Does it: one verb that can be taken back, also when it was stopped before it was done. `stop` and cancelLongWork() stop it: Cancelled where nothing was done by then.
    QFuture<Outcome<RuleReport>> runFilters(
        const QList<FilterRule> &rules, const FilterScope &scope, const std::function<void(const Progress &)> &progress = {}, const AbortTokenPtr &stop = nullptr);

    // --- verbs on folders (MailFolders.cpp) ------------------------------------------------------------------------------------------
    /// Shown at once, made on the server when it can be reached. Refused: name empty, with the server's delimiter, or taken.
    QFuture<Outcome<FolderId>> createFolder(AccountId account, FolderId parent, const QString &name);
    /// `path`: levels by '/'. Moves the folders below along. Refused for INBOX and names that are taken.
    QFuture<Outcome<bool>> renameFolder(FolderId folder, const QString &path);
    /// With its messages, and the folders below. Refused for INBOX.
    QFuture<Outcome<bool>> removeFolder(FolderId folder);
    QFuture<Outcome<bool>> setSubscribed(FolderId folder, bool subscribed);
    QFuture<Outcome<bool>> setFolderRole(FolderId folder, FolderRole role); ///< the person's choice; stays when the server's list says otherwise
    /// What the person has chosen for this role counts no more: what the server's list says does, which is looked at again now, or when the account next connects.
    QFuture<Outcome<bool>> forgetFolderRole(AccountId account, FolderRole role);
    /// Folders of which the person, not the server, has said what they are for.
    QSet<FolderId> foldersWithChosenRole(AccountId account);
    void setBodyPolicy(FolderId folder, BodyPolicy policy, int days);
    QFuture<Outcome<bool>> setBodyPolicy(AccountId account, BodyPolicy policy, int days);
    /// What becomes of messages on the POP3 server; the next visit acts upon it.
    QFuture<Outcome<bool>> setPop3Policy(AccountId account, const Pop3Policy &policy);
    /// New mail in it is told at once: by the server, where it does that for every folder or takes another connection; else it is looked at every minute.
    void setWatched(FolderId folder, bool watched);
    /// These are the favourites, in this order, and no others.
    QFuture<Outcome<bool>> setFavourites(const QList<FolderId> &order);
    /// Messages with one subject are one conversation, too, or no more (MailProfile.cpp). Those that are here are grouped anew in the background, little by little; done when all
    /// are. What is not done when the program ends is done when a window is next open on the profile, or when this is called again.
    QFuture<Outcome<bool>> setThreadsBySubject(AccountId account, bool on);

    // --- people (MailContacts.cpp) ---------------------------------------------------------------------------------------------------
    /// Everybody, read on the pool.
    QFuture<Outcome<ContactList>> contacts();
    /// All of one, from its card. Nothing: it is not there. A millisecond.
    std::optional<Contact> contact(ContactId id);
    /// With the id none a new one; comes back with its id. Refused: there is nothing in it; Gone.
    QFuture<Outcome<ContactId>> saveContact(const Contact &contact);
    /// What came out of it brings them back: restoreContacts.
    QFuture<Outcome<QList<RemovedContact>>> removeContacts(const QList<ContactId> &ids);
    QFuture<Outcome<bool>> restoreContacts(const QList<RemovedContact> &removed);
    /// Into the first: what the others have besides comes to it, and they go. The answer, for restoreContacts: all of them as they were.
    QFuture<Outcome<QList<RemovedContact>>> mergeContacts(const QList<ContactId> &ids);
    /// Its name; with the id none a new group, with these members. Refused: no name.
    QFuture<Outcome<ContactGroupId>> saveContactGroup(const ContactGroup &group);
    /// Not its members.
    QFuture<Outcome<bool>> removeContactGroup(ContactGroupId group);
    QFuture<Outcome<bool>> setMembership(ContactGroupId group, const QList<ContactId> &contacts, bool isMember);
    /// No longer offered (or again); written to once more, they are.
    QFuture<Outcome<bool>> setCorrespondentsHidden(const QStringList &addresses, bool hidden);
    /// vCards or a table (CSV), told apart by looking at it. Who is here already gets what is new about them, and loses nothing.
    QFuture<Outcome<ContactImport>> importContacts(const QString &path);
    /// All where `ids` is empty. Replaces a file that is there, when all of it is written. The answer: how many.
    QFuture<Outcome<int>> exportContacts(const QList<ContactId> &ids, ContactFormat format, const QString &path);
    /// Who may be meant, best first: RecipientCompletion, on the pool. Some milliseconds; the first time as long as it takes to read everybody.
    QFuture<Outcome<QList<RecipientSuggestion>>> completeRecipient(const QString &typed, int most);
    /// What the person knows of these addresses, in their order; on the pool.
    QFuture<Outcome<QList<Acquaintance>>> acquaintances(const QStringList &addresses);

    // --- searching (MailSearch.cpp) --------------------------------------------------------------------------------------------------
    /// What is here, in milliseconds. Asking again cancels the one before if it still runs (its future ends with Cancelled).
    QFuture<Outcome<SearchResult>> search(const SearchRequest &request);
    /// Asks the servers, too: for folders of which not everything is here. What they find and is not here is fetched (headers), and then in the store: the ids, newest first.
    QFuture<Outcome<QList<MessageId>>> searchOnServer(const SearchRequest &request);
    qint64 notIndexed() const; ///< messages that wait for the index
    /// Until everything is in the index that is here now, at most `patience` ms; false if the time was up. For the command line: a window has it done in the background.
    QFuture<Outcome<bool>> waitForIndex(int patience);
    QFuture<Outcome<qint64>> saveSearch(const SavedSearch &search); ///< id 0: a new one
    void removeSavedSearch(qint64 id);

    // --- the profile as a whole (MailProfile.cpp) ------------------------------------------------------------------------------------
    struct Progress {
        qint64 done = 0, total = 0; ///< total 0: not known
        QString what; ///< what it is about just now, for people
    };
    using ProgressFunction = std::function<void(const Progress &)>; ///< called on the main thread
    struct ImportReport {
        int imported = 0, duplicates = 0;
        QStringList skipped; ///< a sentence each, with the file: what was left out and why
    };
    /// Files or folders: mbox, Maildir, eml, told apart by looking at them; folders below become folders below `target`. Into IMAP folders, too: shown at once, uploaded by the
    /// engine. `undo`, if given, is filled before the end is told, also where that is a failure: what came in until then stays, and undo() removes it and nothing else. Several
    /// imports with one of these are taken back as one; none that was not given one is.
    struct ImportUndo {
        quint64 verb = 0; ///< 0: nothing came in
        int messages = 0; ///< that came in
    };
    QFuture<Outcome<ImportReport>> importMail(
        const QString &path, FolderId target, const ProgressFunction &progress = {}, const AbortTokenPtr &stop = nullptr, const std::shared_ptr<ImportUndo> &undo = nullptr);
    enum class ExportFormat { Mbox, Maildir, Eml };
    struct ExportReport {
        int exported = 0;
        int missing = 0; ///< whole message not here
    };
    enum class ExportScope { OneFolder, WithFoldersBelow };
    /// Mbox: one file per folder, folders below in "NAME.sbd" beside it, as Thunderbird has them; Maildir: Maildir++; Eml: a directory per folder. Nothing that is there is
    /// overwritten: an mbox of that name or a directory that is not empty is refused. Only what is wholly here.
    QFuture<Outcome<ExportReport>> exportMail(FolderId folder, ExportFormat format, const QString &path, const ProgressFunction &progress = {},
        ExportScope scope = ExportScope::OneFolder, const AbortTokenPtr &stop = nullptr);
    /// Why the profile should not lie where it does (a network drive, a folder that is synchronised), in a sentence; empty: nothing is wrong with it.
    QString profileWarning() const;
    /// Everything but secrets, in one file, while the program runs.
    QFuture<Outcome<bool>> backup(const QString &file, const ProgressFunction &progress = {}, const AbortTokenPtr &stop = nullptr);
    /// Into a profile directory that is empty or absent; blocks. Throws MailError.
    static void restore(const QString &file, const QString &profile, const ProgressFunction &progress = {});
    struct CheckReport {
        bool sound = true;
        QStringList findings; ///< a sentence each
        QStringList repaired;
    };
    /// SQLite's own checks, bodies against rows, counters, threads, index; what can be rebuilt from the rest is. Background; takes a minute at a million. After an unclean end
    /// the cheaper part of it is done unasked: see profileChecked.
    QFuture<Outcome<CheckReport>> check(const ProgressFunction &progress = {}, const AbortTokenPtr &stop = nullptr);
    /// Stops all of importMail, exportMail, backup, check and filters that run; what was done stays. Their `stop`, where given, stops that one alone.
    void cancelLongWork();
    /// What was done last of what can be taken back (moves, deletions to Trash, archiving, flags, tags, uploads, imports), by its number; 0: nothing. The last twenty are kept.
    quint64 lastVerb() const;
    /// Takes this one back: drops what the server has not been asked for, and does the opposite of the rest. Nothing if it is none of the last twenty, or was taken back.
    void undo(quint64 verb);
    void undo() { undo(lastVerb()); }
    bool canUndo() const { return lastVerb() != 0; }
    /// The person waits for this one as a whole: fetched first, on its own connection. Ends in `changed` with it in `bodies`, and `fetched`; or in `bodyFailed`.
    void wantBody(MessageId message);
    /// The person wants to read it: the whole, or of a large one its text and what attachments there are (content() is `partial` then). Ends in `changed` with it in `bodies` or
    /// `excerpts`, or in `bodyFailed`.
    void wantToRead(MessageId message);
    /// An attachment of one that is here in part. Ends in `changed` with the message in `excerpts` or `bodies`, or in `partFailed`.
    void wantPart(MessageId message, const QString &partId);
    /// Nobody waits any more for this part, or (empty) the whole message: what has come of it is dropped, and nothing more is told.
    void unwant(MessageId message, const QString &partId);

    // --- drafts and sending ---------------------------------------------------------------------------------------------------------
    /// When the account's Drafts folder gets what is saved, if it has one.
    enum class DraftUpload {
        Now, ///< as soon as the server can be reached
        InAWhile, ///< it is being written: with uploadDraft(), the next Now, or the next start of the program
    };
    /// Durable when the future is done. Returns the id (a new one for a new draft).
    /// `keptAttachments[i]`: where attachment i stands in what was saved last, so that its bytes are not written once more; -1: nowhere; empty: nothing is known of them.
    QFuture<Outcome<DraftId>> saveDraft(const Draft &draft, DraftUpload upload = DraftUpload::Now, const QList<int> &keptAttachments = {});
    /// What was saved InAWhile goes now: nobody writes on it any more, or somebody has been at it for long.
    void uploadDraft(DraftId draft);
    /// Its copy in the Drafts folder goes, too.
    void removeDraft(DraftId draft);
    /// Builds the message, queues it durably and removes the draft; `draft.options` say when and how. Refused (address, no recipient, too big) leaves the draft as it is.
    QFuture<Outcome<OpId>> send(const Draft &draft);
    /// Queues a message as it is (MessageWriter::adopt).
    QFuture<Outcome<OpId>> sendRaw(AccountId account, const QByteArray &message, const QStringList &to, const SendOptions &options);
    /// Try now: lifts a hold, a wait, the undo window and a schedule. Not for an unknown outcome.
    void retrySend(OpId op);
    /// Send later, or at another time: ms since 1970. Only while it is queued or held and has not begun to leave; else `failed` says so.
    void reschedule(OpId op, qint64 notBefore);
    /// For OutboxItem::canSendToOthers(): goes to the others now. The refused ones stay behind in a draft, whose id comes back.
    QFuture<Outcome<DraftId>> sendToOthers(OpId op);
    /// How long what is sent from now on waits before its first attempt, ms; Options::undoWindow until then.
    void setUndoWindow(qint64 milliseconds);
    /// Takes a message out of the outbox and makes a draft of it again. Fails (Refused) once it has begun to leave.
    QFuture<Outcome<DraftId>> cancelSend(OpId op);
    /// The person has seen what went wrong with this one (OutboxItem::needsAttention).
    void acknowledgeSend(OpId op);
    /// What went over the wire in the last attempt that failed, redacted; empty if none is kept.
    QString sendTranscript(OpId op);
    QFuture<Outcome<bool>> setSendingPolicy(AccountId account, const SendingPolicy &policy);
    /// The person's answer to MessageContent::readReceiptTo: a yes queues a disposition notification (RFC 8098); either way the message is marked $MDNSent, so that nobody is
    /// asked again. Refused for messages of lists.
    enum class ReadReceipt {
        No,
        Yes,
        ByPolicy, ///< yes, and nobody was asked: the receipt says so (RFC 8098 3.2.6.1)
    };
    QFuture<Outcome<bool>> answerReadReceipt(MessageId message, ReadReceipt said);
    enum class Resolution { WasSent, SendAgain, LookAgain };
    /// The person's answer to an unknown outcome.
    void resolveSend(OpId op, Resolution resolution);

    // --- engine ---------------------------------------------------------------------------------------------------------------------
    /// The folder on the screen (invalid: none): its account's engine looks after it first.
    void lookingAt(FolderId folder);
    /// Connects and looks for changes now; all accounts if none is given.
    void syncNow(AccountId account = {});
    struct SyncTotals {
        int added = 0, changed = 0, removed = 0, pushed = 0;
        double seconds = 0;
    };
    /// One whole pass, bodies included unless `bodies` is false; for the command line.
    QFuture<Outcome<SyncTotals>> syncOnce(AccountId account, FolderId folder, bool bodies);
    /// Waits until a queued message is filed, held, or its outcome is unknown (as OutboxItem).
    QFuture<Outcome<OutboxItem>> waitForSend(OpId op);

    // --- reading (pool) ---------------------------------------------------------------------------------------------------------------
    /// Parses a message that is here, off the main thread. Failure kind Gone if it is not here.
    QFuture<Outcome<MessageContent>> content(MessageId message);
    QFuture<Outcome<QByteArray>> partBytes(MessageId message, const QString &partId);
    /// Its HTML as it may be shown (HtmlPreparation); empty where it has none, isRefused where only its text can be. Gone if it is not here.
    QFuture<Outcome<MessageHtml>> html(MessageId message, const HtmlWish &wish);
    /// A new message, not saved yet: `begun` (recipients, words) as the first identity of this account, with its signature and blind copy; of the first account that sends if this
    /// one does not. Nothing if none does. Throws Storage.
    /// Formatted (Draft::html) where the identity, or else `form`, wants it.
    std::optional<Draft> newDraft(AccountId account, const Draft &begun = {}, WritingForm form = WritingForm::Plain);
    /// Starts an answer; the draft is not saved yet. `selection`: quotes this of it, and not all; empty: all. Of a formatted one (as of newDraft) the original is quoted as it
    /// looks, with the pictures that are seen in it.
    enum class AnswerMode { Reply, ReplyAll, ReplyList, Forward };
    QFuture<Outcome<Draft>> makeReply(MessageId message, AnswerMode mode, const QString &selection = {}, WritingForm form = WritingForm::Plain);
    /// A new draft, not saved yet, with these messages attached as they were received. Gone where one of them is not here as a whole.
    QFuture<Outcome<Draft>> forwardAttached(const QList<MessageId> &messages, WritingForm form = WritingForm::Plain);
    /// A new draft, not saved yet, that says what this message says to whom it says it; no answer to anything.
    QFuture<Outcome<Draft>> editAsNew(MessageId message);
    /// To whom a message is passed on as it is (RFC 5322 3.6.6).
    struct Redirection {
        Address from; ///< of an identity of the account
        AddressList to, cc, bcc;
    };
    /// Queues the message once more, as it was received but for fields on top that say who has passed it on. Refused: an address, or a message that cannot be sent.
    QFuture<Outcome<OpId>> redirect(MessageId message, AccountId account, const Redirection &redirection);
    /// HTML of anybody as what can be written in a formatted message (FormattedReader). `pictures` gives the Content-ID of those that come along, empty for all others. Nothing: it
    /// is more than a letter can be. Any thread.
    static std::optional<FormattedText> formattedText(const QString &html, const std::function<QString(const QByteArray &source)> &pictures);
    /// An identity's signature in a formatted message, with the line of dashes where it stands at the end; empty: it has none. Any thread.
    static FormattedText formattedSignature(const Identity &identity, bool withDashes);
    /// To go on with a message of a Drafts folder: the draft of which it is our copy, or what another program left there as a draft that is not saved yet and will replace it.
    QFuture<Outcome<Draft>> editDraft(MessageId message);
    /// A message of our own once more, as a new draft (not saved yet) to these recipients only, as To, Cc or Bcc as they were: for those it did not reach.
    QFuture<Outcome<Draft>> writeAgain(MessageId message, const QStringList &recipients);
    /// A message in a file, to be looked at (GuestMail); it is kept in memory until closeFile(). Storage where the file cannot be read, Refused where it holds no message.
    QFuture<Outcome<MessageId>> openFile(const QString &path);
    void closeFile(MessageId message);
    /// How Postrider reads any message (`inspect`); blocks, any thread.
    static MessageContent inspect(const QByteArray &raw);
    static QByteArray inspectPart(const QByteArray &raw, const QString &partId);
    static MessageHtml inspectHtml(const QByteArray &raw, const MessageContent &content, const HtmlWish &wish);
    /// A report's line about one recipient in plain words: what happened, whose problem it is, what to do. Any thread.
    static QString meaningOf(const ReportedRecipient &recipient);
    static QString inspectPartText(const QByteArray &raw, const PartNode &part);
    /// Octets of a text file as Unicode: by this charset, or a guess.
    static QString textOf(const QByteArray &octets, const QByteArray &charset = {});

    // --- whom to believe (MailTrust.cpp) ---------------------------------------------------------------------------------------------
    /// Of a link in a message, its text and target as they stand there (MessageHtml::Link): where it leads, and whether its text says otherwise. Microseconds; any thread.
    static LinkTruth linkTruth(const QString &text, const QByteArray &target);
    /// MessageContent::truth of a message that is in no account (`inspect`): `trusted` are the servers whose Authentication-Results are believed (ServerTrust::ids). Any thread.
    static SenderTruth inspectSender(const MessageContent &content, const QStringList &trusted);
    /// Whose Authentication-Results this account believes. As found: it is found out from its mail when a message is first opened, and looked at again once a day.
    ServerTrust serverTrust(AccountId account);
    /// Source AsFound: it is found out anew; what else is in `trust` is not looked at.
    QFuture<Outcome<bool>> setServerTrust(AccountId account, const ServerTrust &trust);
    /// One click, for Unsubscribe::canPost() only, and only because a person said so. Refused says what to do instead.
    QFuture<Outcome<bool>> unsubscribe(MessageId message, const AbortTokenPtr &abort = nullptr);

    // --- pictures from the web (MailPictures.cpp) --------------------------------------------------------------------------------------
    /// What may be done with those of this message (MessageContent::truth). Never for mail in Junk.
    PicturePermission picturePermission(const MessageRow &row, const SenderTruth &truth);
    void allowPicturesOnce(MessageId message); ///< until the program ends
    /// From now on for this sender, or everybody of their organisation, as long as it is verified that it is them; Refused where it is not now.
    QFuture<Outcome<bool>> allowPictures(const SenderTruth &truth, PicturePermission::Rule rule);
    QList<PictureRule> pictureRules();
    /// The answer: how many there were.
    QFuture<Outcome<int>> revokePictures(PicturePermission::Rule rule, const QString &name);
    bool arePicturesOff(); ///< nobody is asked, and none is ever loaded
    QFuture<Outcome<bool>> setPicturesOff(bool off);
    struct PictureReport {
        int loaded = 0;
        int failed = 0;
        int trackers = 0; ///< that were not asked for: they only tell somebody that the message was opened
    };
    using TellPicture = std::function<void(const QByteArray &name, const Picture &picture)>;
    /// Loads what is wanted of MessageHtml::awaited, over https, from servers that see no more than that somebody asked. Refused where it is not allowed. `tell` is called on the
    /// main thread with each as it comes, all before main hears of the end. `abort`, or the end of Mail, ends it as Cancelled; a minute at most.
    QFuture<Outcome<PictureReport>> loadPictures(MessageId message, const QHash<QByteArray, QByteArray> &awaited, const TellPicture &tell, const AbortTokenPtr &abort = nullptr);

Q_SIGNALS:
    void changed(const postrider::ChangeSet &changes);
    void statusChanged(const postrider::AccountStatus &status);
    void checkStep(const postrider::Mail::CheckStep &step);
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);
    void partFailed(postrider::MessageId message, const QString &partId, const postrider::Failure &failure);
    /// What was wanted of this message is here, or was already; `partId` empty: to be read, or the whole message.
    void fetched(postrider::MessageId message, const QString &partId);
    /// While something large comes: octets that are here, of how many (0: not known); `partId` empty: of the whole message.
    void fetchProgress(postrider::MessageId message, const QString &partId, qint64 octets, qint64 total);
    void notIndexedChanged(qint64 messages);
    /// Of what was in Junk for long, so many messages have gone by themselves.
    void junkRemoved(postrider::AccountId account, int messages);
    /// Something the person did could not be done (an op refused by the server, a full disk): stays on the screen until dismissed.
    void failed(postrider::AccountId account, const postrider::Failure &failure);
    /// The program or the machine ended in the middle of something the last time, and the profile has been looked over since: what was found and put right. Not emitted if that is
    /// nothing; what could not be put right also comes as `failed`.
    void profileChecked(const postrider::Mail::CheckReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider
