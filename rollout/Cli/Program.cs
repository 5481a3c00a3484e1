using SecureMessaging.Rollout.Cli;
using SecureMessaging.Runtime.CommandLine;

return await CliHost.RunAsync(RolloutCommand.Create(), args, RolloutCommand.IsWrongUse);
