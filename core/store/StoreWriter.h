// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/AccountQueries.h"
#include "core/store/BodyQueries.h"
#include "core/store/CertificateQueries.h"
#include "core/store/ContactQueries.h"
#include "core/store/CorrespondentQueries.h"
#include "core/store/DraftCopyQueries.h"
#include "core/store/DraftQueries.h"
#include "core/store/ExcerptQueries.h"
#include "core/store/FilterQueries.h"
#include "core/store/FolderQueries.h"
#include "core/store/IdentityQueries.h"
#include "core/store/IndexQueries.h"
#include "core/store/KeywordQueries.h"
#include "core/store/MarkQueries.h"
#include "core/store/MessageQueries.h"
#include "core/store/OpQueries.h"
#include "core/store/PictureRuleQueries.h"
#include "core/store/Pop3Queries.h"
#include "core/store/SavedSearchQueries.h"
#include "core/store/SendQueries.h"
#include "core/store/ServerTrustQueries.h"
#include "core/store/StateQueries.h"
#include "core/store/ThreadQueries.h"

namespace postrider {

/// What a mutation writes with: every noun's rows on the store's one write connection, inside one transaction.
/// Thread: the store's, for the time of one mutation. Owns nothing.
class StoreWriter {
public:
    StoreWriter(Connection &mail, Connection &bodiesFile, WriteLog &log)
        : accounts(mail, &log)
        , identities(mail, &log)
        , certificates(mail, &log)
        , folders(mail, &log)
        , messages(mail, &log)
        , excerpts(mail, &log)
        , keywords(mail, &log)
        , threads(mail, &log)
        , ops(mail, &log)
        , drafts(mail, &log)
        , draftCopies(mail, &log)
        , sends(mail, &log)
        , pop3(mail)
        , savedSearches(mail, &log)
        , indexQueue(mail, &log)
        , contacts(mail, &log)
        , correspondents(mail, &log)
        , serverTrusts(mail, &log)
        , pictureRules(mail, &log)
        , filters(mail, &log)
        , marks(mail, &log)
        , state(mail)
        , bodies(bodiesFile, &log)
    {
    }

    AccountQueries accounts;
    IdentityQueries identities;
    CertificateQueries certificates;
    FolderQueries folders;
    MessageQueries messages;
    ExcerptQueries excerpts;
    KeywordQueries keywords;
    ThreadQueries threads;
    OpQueries ops;
    DraftQueries drafts;
    DraftCopyQueries draftCopies;
    SendQueries sends;
    Pop3Queries pop3;
    SavedSearchQueries savedSearches;
    IndexQueries indexQueue;
    ContactQueries contacts;
    CorrespondentQueries correspondents;
    ServerTrustQueries serverTrusts;
    PictureRuleQueries pictureRules;
    FilterQueries filters;
    MarkQueries marks;
    StateQueries state;
    BodyQueries bodies;
};

} // namespace postrider
