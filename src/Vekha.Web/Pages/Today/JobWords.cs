using Vekha.Application.Acts.Loading;
using Vekha.Application.Jobs;

namespace Vekha.Web.Pages.Today;

internal static class JobWords
{
    /// <summary>What a job does.</summary>
    /// <param name="kind">That of a later version, which has no words yet, is told as it is.</param>
    public static string Of(string kind) => kind switch
    {
        PutInForceJob.Kind => TodayTexts.Job_PutInForce,
        AmendJob.Kind => TodayTexts.Job_Amend,
        ReverseJob.Kind => TodayTexts.Job_Reverse,
        UndoInForceJob.Kind => TodayTexts.Job_Undo,
        ReadActJob.Kind or ReadActJob.KindWithPrograms => TodayTexts.Job_ReadAct,
        _ => kind,
    };
}
