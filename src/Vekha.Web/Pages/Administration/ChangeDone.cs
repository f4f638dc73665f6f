namespace Vekha.Web.Pages.Administration;

/// <summary>What an administrator has just done, for the next page to say so.</summary>
public enum ChangeDone
{
    RoleGranted, RoleRevoked, PersonCorrected, PersonDismissed, PersonRestored, PersonUnlocked, ProgrammeAdded, ProgrammeRenamed,
    WorkingDaySet,
}
