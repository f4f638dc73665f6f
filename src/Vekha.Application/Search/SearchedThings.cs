using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Obligations;
using Vekha.Data.Search;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>What of the space the words stand in, kind by kind, as parts of one statement.</summary>
internal sealed class SearchedThings(VekhaDb db, SearchSpace space, SearchWords words, OwedWords owed, SearchOrder order)
{
    /// <summary>A snippet is looked for in the first pages of an act; the act itself is found by all of its text.</summary>
    private const int SnippetsWithin = 60_000;

    private static readonly ObligationState[] Closed = [.. Enum.GetValues<ObligationState>().Except(ObligationStates.Open)];

    private readonly string _all = words.All;
    private readonly string _any = words.Any;

    public IQueryable<Guid> Ids(SearchKind kind) => kind switch
    {
        SearchKind.Obligations => Obligations.Select(o => o.Id.Value),
        SearchKind.Centres => Centres.Select(c => c.Id.Value),
        SearchKind.Acts => Acts.Select(a => a.Id.Value),
        SearchKind.Documents => Documents(many: false).Select(d => d.Evidence.Id.Value),
        SearchKind.People => People.Select(p => p.Id.Value),
        _ => Talk(SearchQuery.Most + 1).Select(s => s.Id),
    };

    /// <param name="many">More was found than anybody pages through.</param>
    public IQueryable<Found> Of(SearchKind kind, int skip, int take, bool many) => new FoundColumns(kind, _any).Of(kind switch
    {
        SearchKind.Obligations => FoundObligations(skip, take),
        SearchKind.Centres => FoundCentres(skip, take),
        SearchKind.Acts => FoundActs(skip, take),
        SearchKind.Documents => FoundDocuments(skip, take, many),
        SearchKind.People => FoundPeople(skip, take),
        _ => FoundTalk(skip, take),
    });

    private IQueryable<Obligation> Obligations => owed.Narrow(space.Due);

    private IQueryable<Centre> Centres =>
        space.Centres.Where(c => EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(SearchWords.Read(_all)));

    private IQueryable<LoadedAct> Acts =>
        space.Acts.Where(a => EF.Property<NpgsqlTsVector>(a, SearchWords.Column).Matches(SearchWords.Read(_all)));

    private IQueryable<Person> People => db.Users.Where(p => !p.Dismissed && space.Roles.Any(r => r.PersonId == p.Id)
        && EF.Property<NpgsqlTsVector>(p, SearchWords.Column).Matches(SearchWords.Read(_all)));

    private IQueryable<DocumentMatch> Documents(bool many) => SearchedDocuments.Of(db, words, space, many);

    private IQueryable<TalkMatch> Talk(int most) => SearchedTalk.Of(db, _all, space, most);

    /// <summary>What is still owed comes first. For common words, each half is read from its index no further than the page
    /// needs.</summary>
    private IQueryable<Obligation> InOrder(int skip, int take)
    {
        if (order == SearchOrder.Newest) return Obligations.OrderByDescending(o => o.Due).ThenBy(o => o.Id).Skip(skip).Take(take);
        if (order == SearchOrder.Name)
            return Obligations.OrderBy(o => db.Measures.Where(m => m.Id == o.MeasureId).Select(m => m.Name).First())
                .ThenBy(o => o.Due).ThenBy(o => o.Id).Skip(skip).Take(take);
        var open = owed.Narrow(space.Due.Open()).OrderBy(o => o.Due).ThenBy(o => o.Id).Take(skip + take);
        var closed = owed.Narrow(space.Due.Where(o => Closed.Contains(o.State))).OrderBy(o => o.Due).ThenBy(o => o.Id).Take(skip + take);
        return open.Concat(closed).OrderBy(o => Closed.Contains(o.State)).ThenBy(o => o.Due).ThenBy(o => o.Id).Skip(skip).Take(take);
    }

    private IQueryable<Found> FoundObligations(int skip, int take) =>
        from o in InOrder(skip, take)
        join m in db.Measures on o.MeasureId equals m.Id
        from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
        select new Found
        {
            RowId = o.Id.Value,
            Id = o.Id.Value,
            Title = m.Name,
            TitleMarks = FoundColumns.Marked(m.Name),
            BelongsTo = Convert.ToString(c.Name),
            BelongsToMarks = FoundColumns.Marked(c.Name),
            Day = o.Due,
            State = o.State,
            DaysWaited = o.DaysWaited,
        };

    private IQueryable<Found> FoundCentres(int skip, int take) =>
        from c in (order == SearchOrder.Newest ? Centres.OrderByDescending(c => c.Card.OpenedOn) : Centres.OrderBy(c => c.Name))
            .ThenBy(c => c.Id).Skip(skip).Take(take)
        join u in db.Organisations on c.MunicipalityId equals u.Id into municipalities
        from municipality in municipalities.DefaultIfEmpty()
        select new Found
        {
            RowId = c.Id.Value,
            Id = c.Id.Value,
            Title = Convert.ToString(c.Name)!,
            TitleMarks = FoundColumns.Marked(c.Name),
            Snippet = FoundColumns.Marked(c.Card.Address!),
            BelongsTo = municipality.ShortName ?? municipality.Name,
            Day = c.Card.OpenedOn,
        };

    private IOrderedQueryable<LoadedAct> InOrder(IQueryable<LoadedAct> acts) => order switch
    {
        SearchOrder.Newest => acts.OrderByDescending(a => a.Date),
        SearchOrder.Name => acts.OrderBy(a => a.Title),
        _ => acts.OrderByDescending(a => EF.Property<NpgsqlTsVector>(a, SearchWords.Column).Rank(SearchWords.Read(_all))),
    };

    private IOrderedQueryable<DocumentMatch> InOrder(IQueryable<DocumentMatch> documents) => order switch
    {
        SearchOrder.Newest => documents.OrderByDescending(d => d.Evidence.DocumentDate).ThenByDescending(d => d.Evidence.Id),
        SearchOrder.Name => documents.OrderBy(d => d.File.Name).ThenByDescending(d => d.Evidence.Id),
        _ => documents.OrderByDescending(d => d.Evidence.Id),
    };

    private IQueryable<Found> FoundActs(int skip, int take) =>
        from a in InOrder(Acts).ThenByDescending(a => a.Date).ThenBy(a => a.Id).Skip(skip).Take(take)
        select new Found
        {
            RowId = a.Id.Value,
            Id = a.Id.Value,
            Title = a.Title,
            TitleMarks = FoundColumns.Marked(a.Title),
            Snippet = FoundColumns.MarkedPart(a.Text.Substring(0, SnippetsWithin)),
            Number = Convert.ToString(a.Number),
            Day = a.Date,
            Rank = EF.Property<NpgsqlTsVector>(a, SearchWords.Column).Rank(SearchWords.Read(_all)),
        };

    private IQueryable<Found> FoundDocuments(int skip, int take, bool many) =>
        from d in InOrder(Documents(many && order == SearchOrder.Usual)).Skip(skip).Take(take)
        join m in db.Measures on d.Obligation.MeasureId equals m.Id
        from c in db.Centres.Where(c => c.Id == d.Obligation.CentreId).DefaultIfEmpty()
        select new Found
        {
            RowId = d.Evidence.Id.Value,
            Id = d.Obligation.Id.Value,
            Title = Convert.ToString(d.File.Name)!,
            TitleMarks = FoundColumns.Marked(d.File.Name.Replace("_", " ").Replace("-", " ").Replace(".", " ")),
            Snippet = m.Name,
            BelongsTo = Convert.ToString(c.Name),
            Number = Convert.ToString(d.Evidence.DocumentNumber),
            Day = d.Evidence.DocumentDate,
        };

    private IQueryable<Found> FoundTalk(int skip, int take) =>
        from s in Talk(skip + take).OrderByDescending(s => s.Id).Skip(skip).Take(take)
        join o in db.Obligations on s.ObligationId equals o.Id
        join m in db.Measures on o.MeasureId equals m.Id
        from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
        select new Found
        {
            RowId = s.Id,
            Id = o.Id.Value,
            Title = s.Text,
            TitleMarks = FoundColumns.Marked(s.Text),
            Snippet = m.Name,
            BelongsTo = Convert.ToString(c.Name),
            Number = s.Number,
            Day = s.Day,
        };

    /// <summary>Of several roles the one nearest to a school tells where the person is; a head is shown by a centre.</summary>
    private IQueryable<Found> FoundPeople(int skip, int take) =>
        from found in People.OrderBy(p => p.FullName).ThenBy(p => p.Id).Skip(skip).Take(take)
        // What a person does not say has its type from the other parts only outside of the limit.
        join p in db.Users on found.Id equals p.Id
        select new Found
        {
            RowId = p.Id.Value,
            Id = (
                from r in space.Roles
                where r.PersonId == p.Id && r.Role == Role.CentreHead
                join c in db.Centres on r.OrganisationId equals c.HostId
                orderby c.Name, c.Id
                select (Guid?)c.Id.Value).FirstOrDefault() ?? p.Id.Value,
            Title = Convert.ToString(p.FullName)!,
            TitleMarks = FoundColumns.Marked(p.FullName),
            Snippet = Convert.ToString(p.Post),
            BelongsTo = Convert.ToString((
                from r in space.Roles
                where r.PersonId == p.Id
                join o in db.Organisations on r.OrganisationId equals o.Id
                orderby r.Path.Length descending
                select o.ShortName ?? o.Name).First()),
            Number = Convert.ToString(p.PhoneNumber ?? p.Email),
        };
}
