using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Accounts;
using Vekha.Data.Columns;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Data.Mail;
using Vekha.Data.Search;
using Vekha.Planning.Access;
using Vekha.Planning.Access.Passwords;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Delegations;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;
using Vekha.Planning.SavedFilters;
using Vekha.Planning.Subjects;
using Vekha.Planning.Talk;

namespace Vekha.Data;

/// <summary>The database: repository and unit of work in one.</summary>
public sealed class VekhaDb(DbContextOptions<VekhaDb> options) : IdentityUserContext<Person, PersonId>(options), IDataProtectionKeyContext
{
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<Centre> Centres => Set<Centre>();
    public DbSet<ActLoading> ActLoadings => Set<ActLoading>();
    public DbSet<LoadedAct> Acts => Set<LoadedAct>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<EditionMeasure> Measures => Set<EditionMeasure>();
    public DbSet<EditionChange> EditionChanges => Set<EditionChange>();
    public DbSet<ObligationChange> ObligationChanges => Set<ObligationChange>();
    public DbSet<Obligation> Obligations => Set<Obligation>();
    public DbSet<DecisionBatch> DecisionBatches => Set<DecisionBatch>();
    public DbSet<DailyTally> DailyTallies => Set<DailyTally>();
    public DbSet<Subject> Subjects => Set<Subject>();
    public DbSet<EvidenceDocument> Evidence => Set<EvidenceDocument>();
    public DbSet<RouteTemplate> RouteTemplates => Set<RouteTemplate>();
    public DbSet<RouteAttachment> RouteAttachments => Set<RouteAttachment>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<StepDecision> StepDecisions => Set<StepDecision>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();
    public DbSet<PasswordTries> PasswordTries => Set<PasswordTries>();
    public DbSet<EndedSession> EndedSessions => Set<EndedSession>();
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<SavedFilter> SavedFilters => Set<SavedFilter>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<ReminderChoice> ReminderChoices => Set<ReminderChoice>();
    public DbSet<OutgoingMail> OutgoingMail => Set<OutgoingMail>();
    public DbSet<DigestDay> DigestDays => Set<DigestDay>();
    public DbSet<DayOverride> DayOverrides => Set<DayOverride>();
    /// <summary>What cookies and links are signed and sealed with.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Also makes the rows of the subjects that what is added belongs to, where they are missing.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var subjects = ChangeTracker.SubjectsOfAdded();
        if (subjects.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await this.AddSubjectsAsync(subjects, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasCollation(NaturalOrder.Name, NaturalOrder.Locale, "icu", deterministic: true);
        builder.ApplyConfigurationsFromAssembly(typeof(VekhaDb).Assembly);
        SearchWords.Map(builder);
        builder.NameInSnakeCase();
        builder.CheckWords();
    }
}
