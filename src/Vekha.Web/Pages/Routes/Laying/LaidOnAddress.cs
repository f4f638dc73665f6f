using Vekha.Application.Approvals.Laying;
using Vekha.Web.Requests;


namespace Vekha.Web.Pages.Routes.Laying;

internal static class LaidOnAddress
{
    extension(LaidOn on)
    {
        /// <summary>The page at which routes are laid upon it.</summary>
        public string Page => on.ObligationId is { } id ? $"/obligations/{id}/routes" : $"/plan/measures/{on.MeasureId}/routes";

        /// <summary>The page the person came from.</summary>
        public string Back => on.ObligationId is { } id ? $"/obligations/{id}" : AddressValues.Address("/plan/measures", ("edition", on.EditionId));
    }
}
