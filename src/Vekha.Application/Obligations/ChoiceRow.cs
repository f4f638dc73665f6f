using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations;

/// <summary>Something that a filter offers to choose from, or that is chosen. Choices of several kinds are asked for as
/// parts of one statement.</summary>
internal sealed class ChoiceRow
{
    public required ChoiceKind Kind { get; init; }
    /// <summary>Empty where it has none, as programmes and cohorts: PostgreSQL takes that for an id only beside parts with
    /// real ones.</summary>
    public required Guid Id { get; init; }
    /// <summary>The code of a programme, the number of a measure.</summary>
    public required string? Code { get; init; }
    /// <summary>0 unless it is a cohort.</summary>
    public required int Year { get; init; }
    public required string Name { get; init; }
}

// The members of each part in the same order: parts of one statement have the same columns.
internal static class ChoiceRows
{
    extension(VekhaDb db)
    {
        public IQueryable<ChoiceRow> MunicipalityChoices(Viewer viewer) =>
            db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
                .Select(o => new ChoiceRow
                {
                    Kind = ChoiceKind.Municipality,
                    Id = o.Id.Value,
                    Code = null,
                    Year = 0,
                    Name = Convert.ToString(o.ShortName ?? o.Name)!,
                });
    }

    extension(IQueryable<Centre> centres)
    {
        public IQueryable<ChoiceRow> Choices(ChoiceKind kind) => centres.Select(c => new ChoiceRow
        {
            Kind = kind,
            Id = c.Id.Value,
            Code = null,
            Year = 0,
            Name = Convert.ToString(c.Name)!,
        });
    }
}
