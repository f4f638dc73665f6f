using Vekha.Application.Administration.WorkingDays;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Administration.WorkingDays;

public sealed class WorkingDayForm
{
    public string? Day { get; set; }
    public bool Working { get; set; }

    public EditWorkingDayRequest Request() => new(TypedDay.Of(Day), Working);
}
