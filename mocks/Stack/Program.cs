using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

return await CliHost.RunAsync(StackCommand.Create(), args);
