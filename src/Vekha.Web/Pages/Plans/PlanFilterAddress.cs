using Vekha.Application.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Plans;

/// <summary>What of a plan is shown, as an address holds it.</summary>
internal static class PlanFilterAddress
{
    /// <summary>As an edition: the plans of all programmes.</summary>
    public const string All = "all";

    extension(PlanFilter)
    {
        public static PlanFilter Of(IQueryCollection query) => new(
            query.Id<EditionId>("edition"), query.Id<OrganisationId>("municipality"), query.Number("cohort"),
            query.One<Standing>("standing"),
            query.Text("q"), query.Text("problems") is not null,
            query.One<TimelineZoom>("zoom") ?? TimelineZoom.Year, query.Day("on"),
            query.Text("edition") == All, query.Text("compare") is not null);
    }

    extension(PlanFilter filter)
    {
        public string At(string path) => AddressValues.Address(path,
            ("edition", filter.AllPlans ? All : filter.Edition), ("municipality", filter.Municipality), ("cohort", filter.Cohort),
            ("standing", filter.Standing), ("q", filter.Search), ("problems", filter.OnlyProblems ? "on" : null),
            ("zoom", filter.Zoom == TimelineZoom.Year ? null : filter.Zoom), ("on", filter.On), ("compare", filter.Compares ? "on" : null));

        /// <summary>The list of the obligations behind a figure of this view.</summary>
        public string Obligations(params (string Name, object? Value)[] narrower) =>
            AddressValues.Address("/obligations", [.. filter.Shared, .. narrower]);

        /// <param name="format">«xlsx» or «csv».</param>
        public string ObligationsFile(string format) =>
            AddressValues.Address($"/obligations/list.{format}", [.. filter.Shared, ("standing", "All")]);

        private IEnumerable<(string Name, object? Value)> Shared =>
            [("edition", filter.OneEdition), ("municipality", filter.Municipality), ("cohort", filter.Cohort), ("q", filter.Search)];
    }
}
