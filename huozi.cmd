@echo off
rem Runs Huozi with the jar that "mvn package" has built: huozi.cmd build
rem ASCII only: a console may use GBK or UTF-8. Huozi itself prints Chinese in the console's encoding.
setlocal DisableDelayedExpansion
set "JAR=%~dp0target\huozi.jar"
set "JAVA=java.exe"
if not defined JAVA_HOME goto path
set "HOME_OF_JAVA=%JAVA_HOME:"=%"
if not exist "%HOME_OF_JAVA%\bin\java.exe" goto path
set "JAVA=%HOME_OF_JAVA%\bin\java.exe"
goto jar

:path
where /q java.exe
if errorlevel 1 goto nojava

:jar
if not exist "%JAR%" goto nojar
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true -Djdk.console=java.base -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
>&2 echo Java not found. Install JDK 17 or newer, or set JAVA_HOME.
exit /b 2

:nojar
>&2 echo "%JAR%" does not exist yet. Run this first: mvn package
exit /b 2
