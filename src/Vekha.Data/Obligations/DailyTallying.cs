using Microsoft.EntityFrameworkCore;

namespace Vekha.Data.Obligations;

/// <summary>Writes down how every municipality stands with every programme at the beginning of a day.</summary>
public static class DailyTallying
{
    /// <summary>Does nothing where the day is written down already, by this server or another. A day gone by is reckoned from the days of
    /// submitting and closing: what was returned or withdrawn in between counts as it stands today.</summary>
    public static Task<int> TallyAsync(this VekhaDb db, DateOnly day, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        insert into daily_tallies (day, place_id, programme_code, overdue, waiting)
        select {day}, o.place_id, e.programme_code,
            count(*) filter (where o.late_after < {day} and (o.submitted_on is null or o.submitted_on >= {day})),
            count(*) filter (where o.submitted_on < {day})
        from obligations o join editions e on e.id = o.edition_id
        where (o.state in ('Planned','InProgress','Submitted','Returned') or o.state = 'Accepted' and o.closed_on >= {day})
            and not exists (select from daily_tallies t where t.day = {day})
        group by o.place_id, e.programme_code
        on conflict do nothing
        """, ct);

    /// <summary>Forgets what is older than a year and a month.</summary>
    public static Task<int> ForgetTalliesAsync(this VekhaDb db, DateOnly today, CancellationToken ct)
    {
        var end = today.AddDays(-KeptDays);
        return db.DailyTallies.Where(t => t.Day < end).ExecuteDeleteAsync(ct);
    }

    private const int KeptDays = 400;
}
