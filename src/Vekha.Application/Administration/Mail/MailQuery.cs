using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Planning.Access;

namespace Vekha.Application.Administration.Mail;

/// <summary>The messages to the people whom an administrator looks after, newest first, and how sending goes: six statements.</summary>
public sealed class MailQuery(VekhaDb db)
{
    public const int PageSize = 50;
    private const int TroubleDays = 14;

    /// <param name="page">From 1.</param>
    public async Task<MailView> RunAsync(
        MailFilter filter, ListOrder<MailColumn> order, int page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer);
        var mail = db.OutgoingMail.AsNoTracking().Where(m => people.Any(p => p.Id == m.PersonId));
        var narrowed = filter.Narrow(mail, db);
        var last = await db.DigestDays.OrderByDescending(d => d.Day).FirstOrDefaultAsync(ct);
        var rows = await Rows(Sort(narrowed, order).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(ct);
        return new(rows, await narrowed.CountAsync(ct), last,
            await mail.CountAsync(m => m.State == MailState.Waiting || m.State == MailState.Sending, ct),
            await TroubleAsync(mail, today, ct),
            await people.CountAsync(p => !p.Dismissed && p.Email == null
                && db.RoleAssignments.Any(r => r.PersonId == p.Id && Answering.OfCentre.Contains(r.Role)), ct));
    }

    /// <summary>All that the filter leaves, as a file needs them.</summary>
    public Task<List<MailRow>> AllAsync(MailFilter filter, ListOrder<MailColumn> order, Viewer viewer, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer);
        return Rows(Sort(filter.Narrow(db.OutgoingMail.AsNoTracking().Where(m => people.Any(p => p.Id == m.PersonId)), db), order))
            .ToListAsync(ct);
    }

    private IQueryable<MailRow> Rows(IQueryable<OutgoingMail> mail) => mail.Select(m => new MailRow(
        m.Id, m.Day, m.PersonId, db.Users.Where(p => p.Id == m.PersonId).Select(p => p.FullName).Single(),
        m.Address, m.Subject, m.State, m.Attempts, m.Error, m.EndedAt));

    private IQueryable<OutgoingMail> Sort(IQueryable<OutgoingMail> mail, ListOrder<MailColumn> order)
    {
        var keys = new SortKeys<OutgoingMail>();
        if (order.Group is { } group) keys.By(KeyOf(group));
        return keys.By(order.Descending, KeyOf(order.By)).By(true, m => m.Day, m => m.Id).Sort(mail);
    }

    private Expression<Func<OutgoingMail, object?>> KeyOf(MailColumn column) => column switch
    {
        MailColumn.Person => m => db.Users.Where(p => p.Id == m.PersonId).Select(p => p.FullName).Single(),
        MailColumn.Address => m => m.Address,
        MailColumn.Subject => m => m.Subject,
        MailColumn.State => m => m.State,
        MailColumn.Attempts => m => m.Attempts,
        MailColumn.EndedAt => m => m.EndedAt,
        MailColumn.Error => m => m.Error,
        _ => m => m.Day,
    };

    /// <summary>How many messages of late did not get through, among the people the viewer looks after.</summary>
    public Task<int> TroubleAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer);
        return TroubleAsync(db.OutgoingMail.Where(m => people.Any(p => p.Id == m.PersonId)), today, ct);
    }

    private static Task<int> TroubleAsync(IQueryable<OutgoingMail> mail, DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-TroubleDays);
        return MailFilter.InTrouble(mail).CountAsync(m => m.Day >= since, ct);
    }
}

/// <param name="Last">The day of the last digests, of the whole installation.</param>
/// <param name="Trouble">Of the last two weeks.</param>
/// <param name="WithoutAddress">People who would be reminded if their address were known.</param>
public sealed record MailView(IReadOnlyList<MailRow> Rows, int Total, DigestDay? Last, int Waiting, int Trouble, int WithoutAddress)
{
    /// <summary>What an older message told is told again in the next one.</summary>
    public bool MayGoAgain(MailRow row) => row.State is MailState.Failed or MailState.Unsure && row.Day == Last?.Day;
}

public sealed record MailRow(
    Guid Id, DateOnly Day, PersonId PersonId, string Person, string Address, string Subject,
    MailState State, int Attempts, string? Error, DateTimeOffset? EndedAt);
